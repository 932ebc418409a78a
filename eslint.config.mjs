import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { ROOMS } from "./scripts/rooms.mjs";

/** One entry per room: imports that its rule refuses, each with the reason. */
const arrows = ROOMS.map(({ room, may, types, why }) => {
  const refused = ROOMS.map((other) => other.room).filter((other) => other !== room && !may.includes(other));
  const patterns = refused.map((other) => ({
    regex: `^(\\.\\./)+${other}(/|$)`,
    allowTypeImports: types.includes(other),
    message: `src/${room} may not import src/${other}: ${why}.`,
  }));
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: patterns.length ? { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] } : {},
  };
});

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "dist-maps/", ".cache/", "node_modules/", "assets/generated/"] },
  ...tseslint.configs.strict,
  {
    rules: {
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML"].map((property) => ({
          property,
          message: "Document content is untrusted: build nodes, never markup.",
        })),
        { object: "document", property: "write", message: "Document content is untrusted: build nodes." },
      ],
      "no-alert": "error",
      // `const { left, ..._rest }` and `_unused` arguments say that a name is there to be left out.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" },
      ],
      // A walk up a chain of parents begins at `this`.
      "@typescript-eslint/no-this-alias": ["error", { allowedNames: ["scope", "node", "element", "root", "at"] }],
      // Every index is possibly undefined to the compiler (noUncheckedIndexedAccess); after a bounds check `!` says so.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  { files: ["src/office/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: officeRules },
  { files: ["src/ui/**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  ...arrows,
  {
    files: ["scripts/**", "src/cli/**", "bench/**", "src/preview/server/**", "test/**"],
    rules: { "no-console": "off" },
  },
);
