import type { DeliveryProfile } from './DeliveryProfile.ts'

/** A submission information package, before it is written. */
export type Sip = {
  /** The folder that the package is, and its name as a ZIP. */
  id: string
  label: string
  /** When it was made, as ISO 8601: the same package twice is the same. */
  at: string
  schoolYear: number
  program: { name: string; version: string }
  profile: DeliveryProfile
}
