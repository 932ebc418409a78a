// The production bundle: one page for each pane, which runs its ribbon commands too, and one for the event runtime.
const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin, SourceMapDevToolPlugin } = require("webpack");
const { version } = require("./package.json");

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

/** The file that the name "fflate" stands for in a page. */
const FFLATE = join(__dirname, "node_modules/fflate/esm/browser.js");

/** Pages, each with its entry; a page whose entry is missing is not built. */
const PAGES = [
  { page: "word", entry: "src/entry/word.ts", title: "Matters Arising" },
  { page: "outlook", entry: "src/entry/outlook.tsx", title: "Matters Arising for Outlook" },
].filter(({ entry }) => existsSync(join(__dirname, entry)));

/**
 * The check before sending. Classic Outlook runs this script alone, by the name in the manifest, in a runtime that knows
 * ECMAScript 2016 (learn.microsoft.com, "Troubleshoot event-based and spam-reporting add-ins").
 */
const LAUNCH = { page: "launch", entry: "./src/entry/launch.ts", title: "Matters Arising events" };

/** The script that speaks to browsers too old for the others: copied as it is, under a name with a hash like theirs. */
const TOO_OLD = join(__dirname, "src/entry/too-old.js");
const TOO_OLD_NAME = `too-old.${createHash("sha256").update(readFileSync(TOO_OLD)).digest("hex").slice(0, 10)}.js`;

/**
 * Source maps go into a folder of their own, which is not deployed: they hold our source for those who look into an
 * error, and the pages do not name them.
 */
const sourceMaps = (mode) =>
  mode === "production" ? [new SourceMapDevToolPlugin({ filename: "../dist-maps/[file].map", append: false })] : [];

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

/** Puts the licences of the packages that the panes hold beside them, as those licences ask. */
class Licences {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "Licences", stage }, async () => {
        const { noticesOf } = await import("./scripts/licences.mjs");
        const files = [...compilation.modules]
          .flatMap((module) => [module, ...(module.modules ?? [])])
          .flatMap(({ resource }) => resource ?? []);
        compilation.emitAsset("licences.txt", new sources.RawSource(noticesOf(files)));
      });
    });
  }
}

const typeScript = (target) => ({
  test: /\.tsx?$/u,
  exclude: /node_modules/u,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
});

const htmlOf = ({ page, title }) =>
  new HtmlPlugin({
    filename: `${page}.html`,
    template: "./src/entry/page.html",
    chunks: [page],
    inject: "body",
    scriptLoading: "defer",
    minify: false,
    templateParameters: { title, policy: POLICY, officeJs: OFFICE_JS, tooOld: TOO_OLD_NAME },
  });

/** @returns {import("webpack").Configuration} */
const panes = (environment, mode) => ({
  name: "panes",
  mode,
  target: ["web", "es2022"],
  entry: Object.fromEntries(PAGES.map(({ page, entry }) => [page, `./${entry}`])),
  output: {
    path: join(__dirname, "dist"),
    // Pages find their parts beside themselves: the same files serve at any address; the manifests alone know theirs.
    publicPath: "",
    clean: { keep: /^launch\./u },
    filename: "[name].[contenthash:10].js",
    chunkFilename: "[id].[contenthash:10].js",
    cssFilename: "[name].[contenthash:10].css",
    assetModuleFilename: "[name].[contenthash:10][ext]",
  },
  devtool: mode === "production" ? false : "source-map",
  experiments: { css: true },
  performance: { hints: false },
  // swc folds what Terser leaves, about 1 KB of the Word pane, compressed, and Terser a third of one after it, and one more by
  // bringing functions together, which look alike to gzip; what is no script goes to webpack's own.
  optimization: {
    // The shortest names, half a KB less for the Word pane: a release is loaded as a whole, and none need stay from one to the next.
    ...(mode === "production" && { mangleExports: "size", moduleIds: "size", chunkIds: "size" }),
    minimizer: [
      new MinimizerPlugin({
        minify: [MinimizerPlugin.terserMinify, MinimizerPlugin.swcMinify, MinimizerPlugin.terserMinify],
        minimizerOptions: [{}, {}, { compress: { passes: 3, keep_fargs: false, hoist_funs: true } }],
      }),
      "...",
    ],
  },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      typeScript("es2022"),
      { test: /pattern[\\/]known\.ts$/u, enforce: "pre", loader: "./scripts/studies.mjs" },
      { test: /\.docx$/u, type: "asset/inline" },
    ],
  },
  plugins: [
    // Fluent's table of tokens is 30 KB of names that follow one rule; the rule is shorter (test/build/tokens.test.ts).
    new NormalModuleReplacementPlugin(
      /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/u,
      join(__dirname, "src/ui/shared/tokens.js"),
    ),
    // What unpacks stands with the reader in the first part of a page; what packs is a module of its own, loaded with the
    // first file that is written.
    new NormalModuleReplacementPlugin(/^fflate$/u, (resource) => {
      if (/(?:zip[\\/]write|publish[\\/]xlsx)\.ts$/u.test(resource.contextInfo.issuer))
        resource.request = `${FFLATE}?packs`;
    }),
    ...(environment.base ? [new Manifests(environment.base)] : []),
    ...PAGES.map(htmlOf),
    new Licences(),
    new DefinePlugin({ MATTERS_ARISING_VERSION: JSON.stringify(version) }),
    ...sourceMaps(mode),
    new CopyPlugin({
      patterns: [
        { from: "assets/generated", to: "assets/generated" },
        { from: "assets/pages", to: ".", noErrorOnMissing: true },
        { from: "assets/policy", to: "." },
        { from: TOO_OLD, to: TOO_OLD_NAME },
        { from: "assets/shortcuts.json", to: "assets/shortcuts.json", noErrorOnMissing: true },
      ],
    }),
  ],
});

/** @returns {import("webpack").Configuration} */
const launch = (mode) => ({
  name: "launch",
  mode,
  target: ["web", "es2016"],
  entry: { [LAUNCH.page]: LAUNCH.entry },
  output: { path: join(__dirname, "dist"), publicPath: "", filename: "[name].js" },
  devtool: mode === "production" ? false : "source-map",
  performance: { hints: false },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [typeScript("es2016")] },
  plugins: [htmlOf(LAUNCH), ...sourceMaps(mode)],
});

module.exports = (environment = {}, { mode = "production" } = {}) => [panes(environment, mode), launch(mode)];
