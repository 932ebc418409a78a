import { productionPackages } from "../../scripts/licences.mjs";
import { textOf } from "./imports";

describe("what reaches the bundle", () => {
  const packages = productionPackages();

  test("no production package runs a script when it is installed", () => {
    expect(packages.filter((entry) => entry.installScript)).toEqual([]);
  });

  test("every licence permits use in any organisation", () => {
    const permissive = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"]);
    expect(packages.filter((entry) => !permissive.has(entry.licence))).toEqual([]);
  });

  test("the lock file names no registry, so that any mirror serves", () => {
    expect(textOf("package-lock.json")).not.toMatch(/"resolved":/);
  });

  test("versions are exact", () => {
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json"));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});
