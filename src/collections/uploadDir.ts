import path from 'node:path'

/** Where uploads lie: beside the database, `DATA_DIR` or `./data`. */
export const uploadDir = (name: string) => path.resolve(process.env.DATA_DIR || 'data', name)
