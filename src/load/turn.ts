/** Lets the event loop turn: what others have asked of the server meanwhile is answered before a long work goes on. */
export const turn = () => new Promise<void>((done) => setImmediate(done))
