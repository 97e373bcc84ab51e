import sharp from 'sharp'

/** A JPEG of a picture that fills a box of so many pixels, its middle kept: Word and PowerPoint would stretch it. Throws on no picture. */
export const cutPicture = async (
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<{ data: Buffer; width: number; height: number }> => {
  const { data, info } = await sharp(Buffer.from(bytes))
    // As the camera was held.
    .rotate()
    .resize({ width: Math.round(width), height: Math.round(height), fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84 })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
