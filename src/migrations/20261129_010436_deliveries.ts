import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`package_id\` text NOT NULL,
  	\`school_year\` numeric NOT NULL,
  	\`documents\` text,
  	\`at\` text NOT NULL,
  	\`by_name\` text,
  	\`received_on\` text,
  	\`receipt\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_municipality_idx\` ON \`deliveries\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_school_year_idx\` ON \`deliveries\` (\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`site_updated_on\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_archivist\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_organisation_number\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_submitter\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_contact\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_preserver\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_agreement\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_reference_code\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_with_public\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`delivery_before_removal\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_site_updated_on\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_archivist\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_organisation_number\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_submitter\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_contact\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_preserver\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_agreement\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_reference_code\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_with_public\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_delivery_before_removal\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`site_updated_on\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_archivist\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_organisation_number\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_submitter\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_contact\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_preserver\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_agreement\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_reference_code\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_with_public\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`delivery_before_removal\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_site_updated_on\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_archivist\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_organisation_number\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_submitter\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_contact\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_preserver\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_agreement\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_reference_code\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_with_public\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_delivery_before_removal\`;`)
}
