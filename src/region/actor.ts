/** Commitment to the account that works the command line: 32 zero bytes, since nobody signs in there. */
export const LOCAL_ACTOR = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
