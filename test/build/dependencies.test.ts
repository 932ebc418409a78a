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
    // "npm:typescript@7.0.2": an exact version of a package that is installed by another name.
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:[@\w/.-]+@)?\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  test("the lock file has an entry for every package that another one wants, those of other systems included", () => {
    const { packages: locked } = JSON.parse(textOf("package-lock.json")) as {
      packages: Record<string, Partial<Record<"dependencies" | "optionalDependencies", Record<string, string>>>>;
    };
    // As Node looks for a package: in the node_modules of the one that asks, then of each folder above it.
    const isThere = (asking: string, name: string): boolean => {
      for (let at = asking; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
        if (`${at ? `${at}/` : ""}node_modules/${name}` in locked) return true;
        if (at === "") return false;
      }
    };
    const missing = Object.entries(locked).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isThere(path, name))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
