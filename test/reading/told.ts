import { readHtml } from "../../src/cli/formats/html";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";

/** What a record tells, a line for each fact, and small pages to read. */

export const people = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status }) => `${name} | ${status}`);

export const toDo = ({ actions }: Minutes): string[] =>
  actions.map(({ text, owners }) => `${owners.map((owner) => owner.person ?? owner.text).join("+")}: ${text}`);

export const earlier = ({ previousActions }: Minutes): string[] =>
  previousActions.map(({ text, status }) => `${status}: ${text}`);

/** Who came, with whom they belong to and what they are. */
export const peopleOf = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, organisation, roles }) =>
    [name, status, organisation, ...roles].filter(Boolean).join(" | "),
  );

/** What is to be done, by whom and by when. */
export const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ text, owners, due }) =>
    [text, owners.map((owner) => owner.person ?? owner.text).join("+"), due?.text].filter(Boolean).join(" | "),
  );

/** What became of earlier actions. */
export const earlierOf = ({ previousActions }: Minutes): string[] =>
  previousActions.map(({ text, status }) => `${text} | ${status}`);

/** The minutes that a page of paragraphs over a table holds. */
export const readPage = (paragraphs: readonly string[], rows: readonly (readonly string[])[]): Minutes =>
  read(
    readHtml(
      `${paragraphs.map((text) => `<p>${text}</p>`).join("")}<table>${rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
        .join("")}</table>`,
    ),
  ).minutes;
