/** What a municipality and its archive have agreed on: who leaves, to whom, by which agreement. Texts may be empty. */
export type DeliveryProfile = {
  /** Arkivbildare: whose records they are. */
  archivist: string
  organisationNumber: string
  /** Who hands them over, when that is another. */
  submitter: string
  contact: string
  /** Who receives them. */
  preserver: string
  /** Leveransöverenskommelse, and the archive's own reference code. */
  agreement: string
  referenceCode: string
  /** Whether the version for the web goes along. */
  withPublic: boolean
}
