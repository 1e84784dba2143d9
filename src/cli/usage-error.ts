/** The caller asked wrongly: the message says what to do instead, and the command line ends with exit code 2. */
export class UsageError extends Error {
  readonly code = 'usage'
}
