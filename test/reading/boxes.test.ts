import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";

test("boxes without bullets are the tasks of a bullet that heads them, and no decisions", () => {
  const text =
    "Robin Robotics, notes of 9 June 2026\n\nMembers present: Uma Holt, Ravi Stone\n\nDecisions made:\n - The arm gets a third joint.\n\n- Tasks for next time:\n\t[] order two servos\n\t\t- small ones\n\t[] draw the bracket\n";
  const { actions, decisions } = read(readTxt(text)).minutes;
  expect(actions.map((action) => action.text)).toEqual(["order two servos", "draw the bracket"]);
  expect(decisions.map((decision) => decision.text)).toEqual(["The arm gets a third joint."]);
});
