// The production bundle: one page for each pane, one for commands and one for the event runtime.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What a page may load and reach. Scripts come from our own origin and from office.js's; styles may be set from script,
 * which Fluent's renderer does. Our code makes no request: the two origins under connect-src are office.js's own.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://appsforoffice.microsoft.com https://*.officeapps.live.com",
  "frame-src 'self' https://*.officeapps.live.com",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** Pages, each with its entry; a page whose entry is missing is not built. */
const PAGES = [
  { page: "word", entry: "src/entry/word.tsx", title: "Matters Arising" },
  { page: "outlook", entry: "src/entry/outlook.tsx", title: "Matters Arising for Outlook" },
  { page: "commands", entry: "src/entry/commands.ts", title: "Matters Arising commands" },
  { page: "launch", entry: "src/entry/launch.ts", title: "Matters Arising events", fixedName: true },
].filter(({ entry }) => existsSync(join(__dirname, entry)));

/** Classic Outlook loads the event script by the name in the manifest, so it keeps its name. */
const nameOf = (chunk, ending) => {
  const fixed = PAGES.some(({ page, fixedName }) => fixedName && page === chunk);
  return fixed ? `${chunk}${ending}` : `${chunk ?? "[id]"}.[contenthash:10]${ending}`;
};

/** Puts the manifests for one address beside the pages; without an address there is nothing to deploy yet. */
class Manifests {
  constructor(base) {
    this.base = base;
  }
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("Manifests", (compilation) => {
      compilation.hooks.processAssets.tapPromise("Manifests", async () => {
        const { manifests } = await import("./scripts/manifests/write.mjs");
        for (const [name, content] of Object.entries(manifests(this.base)))
          if (!compilation.getAsset(name)) compilation.emitAsset(name, new RawSource(content));
      });
    });
  }
}

/** @returns {import("webpack").Configuration} */
module.exports = (environment = {}, { mode = "production" } = {}) => ({
  mode,
  target: ["web", "es2022"],
  entry: Object.fromEntries(PAGES.map(({ page, entry }) => [page, `./${entry}`])),
  output: {
    path: join(__dirname, "dist"),
    publicPath: environment.base ?? "",
    clean: true,
    filename: ({ chunk }) => nameOf(chunk?.name, ".js"),
    chunkFilename: "[id].[contenthash:10].js",
    cssFilename: "[name].[contenthash:10].css",
    assetModuleFilename: "[name].[contenthash:10][ext]",
  },
  devtool: "source-map",
  experiments: { css: true },
  performance: { hints: false },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/u,
        exclude: /node_modules/u,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  plugins: [
    ...(environment.base ? [new Manifests(environment.base)] : []),
    ...PAGES.map(
      ({ page, title }) =>
        new HtmlPlugin({
          filename: `${page}.html`,
          template: "./src/entry/page.html",
          chunks: [page],
          inject: "body",
          scriptLoading: "defer",
          minify: false,
          templateParameters: { title, policy: POLICY, officeJs: OFFICE_JS },
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: "assets/generated", to: "assets/generated" },
        { from: "assets/pages", to: ".", noErrorOnMissing: true },
        { from: "assets/shortcuts.json", to: "assets/shortcuts.json", noErrorOnMissing: true },
      ],
    }),
  ],
});
