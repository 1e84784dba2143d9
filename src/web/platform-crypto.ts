/** What stands in for Node's module of this name in the browser: a library asks for it where the platform had no crypto of its own. Named by the build. */
export const webcrypto = globalThis.crypto
