'use client'
import { useTranslation } from '@payloadcms/ui'

type Props = { about: { sv: string; en: string } }

/** One sentence above a block's settings: when to choose it. */
export const BlockAbout = ({ about }: Props) => {
  const { i18n } = useTranslation()
  return <p className="assembly-about">{i18n.language === 'en' ? about.en : about.sv}</p>
}
