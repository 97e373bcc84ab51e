import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { inLanguage } from '#language'

/** A whole A4 page in print (300 dots an inch) is 3 508 dots high. */
export const longestSide = 4_000
/** What is larger is not unpacked: some kilobytes can say that they are a picture of gigabytes. */
export const mostPixels = 60_000_000

/** Refuses a picture by what its first bytes say of its size, before anything unpacks it. */
export const refuseHugeImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file?.data?.length) return args
  // What is no picture is refused by the list of kinds.
  const size = await sharp(file.data, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!size || size.width * size.height <= mostPixels) return args
  const dots = `${size.width} × ${size.height}`
  const sv = `Bilden är ${dots} bildpunkter, och det är för stort. Minska den till högst ${longestSide} bildpunkter på längden och ladda upp den igen.`
  const en = `The image is ${dots} pixels, which is too large. Make it at most ${longestSide} pixels long and upload it again.`
  throw new APIError(inLanguage({ sv, en }, { req }), 400, { code: 'IMAGE_TOO_LARGE' }, true)
}
