// Made by `npm run migration`. Do not edit.
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import * as m0 from './20261122_185832_initial.ts'
import * as m1 from './20261122_211750_gaps.ts'
import * as m2 from './20261122_215605_reminders.ts'
import * as m3 from './20261122_231030_typefaces.ts'
import * as m4 from './20261127_192328_drafts.ts'
import * as m5 from './20261127_193547_history_thinning.ts'
import * as m6 from './20261127_194529_whole_writes.ts'
import * as m7 from './20261127_195426_accounts.ts'
import * as m8 from './20261127_201305_template_history.ts'
import * as m9 from './20261127_220113_security.ts'
import * as m10 from './20261127_231303_disclosure.ts'
import * as m11 from './20261127_232030_register.ts'
import * as m12 from './20261128_082150_packages.ts'
import * as m13 from './20261128_084723_repeatWithin.ts'
import * as m14 from './20261128_085750_unitFacts.ts'
import * as m15 from './20261128_091928_library_sections.ts'
import * as m16 from './20261128_092846_sending.ts'
import * as m17 from './20261128_120734_reading_marks.ts'
import * as m18 from './20261128_122615_corrections.ts'
import * as m19 from './20261128_124559_section_links.ts'
import * as m20 from './20261128_164832_object_store.ts'
import * as m21 from './20261128_170504_single_sign_on.ts'
import * as m22 from './20261128_204216_about_site.ts'
import * as m23 from './20261128_210152_saml.ts'
import * as m24 from './20261128_210730_saml_key.ts'
import * as m25 from './20261128_235641_nodes.ts'
import * as m26 from './20261129_003941_who_answers.ts'
import * as m27 from './20261129_010436_deliveries.ts'
import * as m28 from './20261129_031700_answered_as.ts'
import * as m29 from './20261129_092650_template_spacing.ts'
import * as m30 from './20261129_093954_page_sides.ts'
import * as m31 from './20261129_101101_api_keys.ts'
import * as m32 from './20261129_102558_webhooks.ts'

type Migration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

export const migrations: Migration[] = [
  { name: '20261122_185832_initial', up: m0.up, down: m0.down },
  { name: '20261122_211750_gaps', up: m1.up, down: m1.down },
  { name: '20261122_215605_reminders', up: m2.up, down: m2.down },
  { name: '20261122_231030_typefaces', up: m3.up, down: m3.down },
  { name: '20261127_192328_drafts', up: m4.up, down: m4.down },
  { name: '20261127_193547_history_thinning', up: m5.up, down: m5.down },
  { name: '20261127_194529_whole_writes', up: m6.up, down: m6.down },
  { name: '20261127_195426_accounts', up: m7.up, down: m7.down },
  { name: '20261127_201305_template_history', up: m8.up, down: m8.down },
  { name: '20261127_220113_security', up: m9.up, down: m9.down },
  { name: '20261127_231303_disclosure', up: m10.up, down: m10.down },
  { name: '20261127_232030_register', up: m11.up, down: m11.down },
  { name: '20261128_082150_packages', up: m12.up, down: m12.down },
  { name: '20261128_084723_repeatWithin', up: m13.up, down: m13.down },
  { name: '20261128_085750_unitFacts', up: m14.up, down: m14.down },
  { name: '20261128_091928_library_sections', up: m15.up, down: m15.down },
  { name: '20261128_092846_sending', up: m16.up, down: m16.down },
  { name: '20261128_120734_reading_marks', up: m17.up, down: m17.down },
  { name: '20261128_122615_corrections', up: m18.up, down: m18.down },
  { name: '20261128_124559_section_links', up: m19.up, down: m19.down },
  { name: '20261128_164832_object_store', up: m20.up, down: m20.down },
  { name: '20261128_170504_single_sign_on', up: m21.up, down: m21.down },
  { name: '20261128_204216_about_site', up: m22.up, down: m22.down },
  { name: '20261128_210152_saml', up: m23.up, down: m23.down },
  { name: '20261128_210730_saml_key', up: m24.up, down: m24.down },
  { name: '20261128_235641_nodes', up: m25.up, down: m25.down },
  { name: '20261129_003941_who_answers', up: m26.up, down: m26.down },
  { name: '20261129_010436_deliveries', up: m27.up, down: m27.down },
  { name: '20261129_031700_answered_as', up: m28.up, down: m28.down },
  { name: '20261129_092650_template_spacing', up: m29.up, down: m29.down },
  { name: '20261129_093954_page_sides', up: m30.up, down: m30.down },
  { name: '20261129_101101_api_keys', up: m31.up, down: m31.down },
  { name: '20261129_102558_webhooks', up: m32.up, down: m32.down },
]
