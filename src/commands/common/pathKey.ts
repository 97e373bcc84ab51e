import { z } from 'zod'

const forbidden = ['__proto__', 'constructor', 'prototype']
/** A step of a path into what is stored: a field, or the key of a row. `$` first would be an operator to the database. */
export const pathKey = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => !value.startsWith('$') && !value.includes('\0') && !forbidden.includes(value))
