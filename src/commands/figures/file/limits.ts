/** More rows than any register of schools; a file of two million lines is told of and never held. */
export const mostRows = 250_000
/** Of a file as it is sent (MB), and of what a workbook unpacks to (bytes): a bomb of some kilobytes is not unpacked. */
export const mostMegabytes = 25
export const mostUnpacked = 400_000_000
