import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`municipalities_retention\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`template_id\` text(36),
  	\`years\` numeric NOT NULL,
  	FOREIGN KEY (\`template_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_retention_order_idx\` ON \`municipalities_retention\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_retention_parent_id_idx\` ON \`municipalities_retention\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_retention_template_idx\` ON \`municipalities_retention\` (\`template_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_retention\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`template_id\` text(36),
  	\`years\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`template_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_retention_order_idx\` ON \`_municipalities_v_version_retention\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_retention_parent_id_idx\` ON \`_municipalities_v_version_retention\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_retention_template_idx\` ON \`_municipalities_v_version_retention\` (\`template_id\`);`)
  await db.run(sql`CREATE TABLE \`account_secrets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`totp_secret\` text,
  	\`totp_used\` numeric DEFAULT 0 NOT NULL,
  	\`recovery\` text,
  	\`calendar_key\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`account_secrets_person_idx\` ON \`account_secrets\` (\`person\`);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`demand_totp\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_demand_totp\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` ADD \`seq\` numeric;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` ADD \`person\` text;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` ADD \`previous\` text;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` ADD \`hash\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_entries_seq_idx\` ON \`audit_entries\` (\`seq\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`municipalities_retention\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_retention\`;`)
  await db.run(sql`DROP TABLE \`account_secrets\`;`)
  await db.run(sql`DROP INDEX \`audit_entries_seq_idx\`;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` DROP COLUMN \`seq\`;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` DROP COLUMN \`person\`;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` DROP COLUMN \`previous\`;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` DROP COLUMN \`hash\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`demand_totp\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_demand_totp\`;`)
}
