import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { themes } from '#templates/themes/themes.ts'
import { wordFonts } from './wordFonts.ts'

let ready: Promise<void> | undefined

/**
 * Lets `sharp` set the words of a drawing in the project's typefaces, which a server has not installed: labels are
 * wrapped by their widths, and with another face they would run over each other. fontconfig reads its settings once, at
 * the first text of the process; so they are given to it then and taken back, for a browser that we start inherits them.
 */
export const drawingFonts = (): Promise<void> => {
  ready ??= prepare()
  return ready
}

const prepare = async (): Promise<void> => {
  if (process.env.FONTCONFIG_FILE) return
  const folder = mkdtempSync(path.join(tmpdir(), 'drawing-fonts-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(path.join(folder, 'cache'))
  const fonts = new Map([...themes.values()].flatMap(wordFonts).map((font) => [font.name, font]))
  for (const { name, data, bold } of fonts.values()) {
    writeFileSync(path.join(folder, `${name}-400.ttf`), data)
    if (bold) writeFileSync(path.join(folder, `${name}-700.ttf`), bold)
  }
  const settings = path.join(folder, 'fonts.conf')
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><cachedir>${folder}/cache</cachedir><dir>${folder}</dir><dir>${path.resolve('node_modules/dejavu-fonts-ttf/ttf')}</dir><include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>`,
  )
  process.env.FONTCONFIG_FILE = settings
  try {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="8">a</text></svg>'
    await sharp(Buffer.from(svg)).png().toBuffer()
  } finally {
    delete process.env.FONTCONFIG_FILE
  }
}
