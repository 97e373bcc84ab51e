/** A server for the tests. `uri` has no database name: every test makes its own. */
export type MongoServer = { uri: string; name: string; stop: () => Promise<void> }
