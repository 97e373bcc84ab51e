import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_domains\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_domains_order_idx\` ON \`_municipalities_v_version_domains\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_domains_parent_id_idx\` ON \`_municipalities_v_version_domains\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_subjects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`short\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_subjects_order_idx\` ON \`_municipalities_v_version_subjects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_subjects_parent_id_idx\` ON \`_municipalities_v_version_subjects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_groups_order_idx\` ON \`_municipalities_v_version_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_groups_parent_id_idx\` ON \`_municipalities_v_version_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`unit\` text,
  	\`decimals\` numeric DEFAULT 0 NOT NULL,
  	\`min_n\` numeric,
  	\`definition\` text,
  	\`population\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_measures_order_idx\` ON \`_municipalities_v_version_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_measures_parent_id_idx\` ON \`_municipalities_v_version_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_scales_levels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`symbol\` text,
  	\`tone\` text,
  	\`value\` numeric,
  	\`meaning\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v_version_scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_scales_levels_order_idx\` ON \`_municipalities_v_version_scales_levels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_scales_levels_parent_id_idx\` ON \`_municipalities_v_version_scales_levels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_scales\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_scales_order_idx\` ON \`_municipalities_v_version_scales\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_scales_parent_id_idx\` ON \`_municipalities_v_version_scales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_roles_order_idx\` ON \`_municipalities_v_version_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_roles_parent_id_idx\` ON \`_municipalities_v_version_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'municipality' NOT NULL,
  	\`version_key\` text NOT NULL,
  	\`version_suppression_min_n\` numeric DEFAULT 10 NOT NULL,
  	\`version_suppression_symbol\` text DEFAULT '..' NOT NULL,
  	\`version_suppression_secondary\` integer DEFAULT true,
  	\`version_notation_school_year\` text DEFAULT '2022/23' NOT NULL,
  	\`version_notation_term\` text DEFAULT 'VT-23' NOT NULL,
  	\`version_theme_name\` text DEFAULT 'kommun',
  	\`version_theme_primary\` text,
  	\`version_theme_accent\` text,
  	\`version_theme_heading\` text,
  	\`version_theme_body\` text,
  	\`version_theme_logo_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_key_idx\` ON \`_municipalities_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_theme_version_theme_logo_idx\` ON \`_municipalities_v\` (\`version_theme_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`distributions\` ADD \`document_title\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`to_log\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`_municipalities_v_version_domains\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_subjects\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_groups\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_measures\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_scales_levels\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_scales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_roles\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`ALTER TABLE \`distributions\` DROP COLUMN \`document_title\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`to_log\`;`)
}
