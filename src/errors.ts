/** The two ways in which a command fails, by exit code; anything else is a fault of the program. */

/** Wrong arguments or options: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input that cannot be used, a name that leads nowhere: exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
