const { TestEnvironment } = require("jest-environment-node");

/**
 * Jest's own environment of Node, with packages that are loaded once for a worker instead of once for a file: jsdom takes
 * a second to load. Its windows are separate all the same, each with globals of its own.
 */
module.exports = class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadedOnce = (name) => require(name);
  }
};
