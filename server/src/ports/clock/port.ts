/** The time as the caller is to see it. Handed in everywhere, so that a test can say what time it is. */
export type Clock = { now: () => Date }
