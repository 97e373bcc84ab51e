import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`templates_sections_show_when_school_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_sections_show_when_school_forms_order_idx\` ON \`templates_sections_show_when_school_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`templates_sections_show_when_school_forms_parent_idx\` ON \`templates_sections_show_when_school_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_sections_show_when_unit_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_sections_show_when_unit_kinds_order_idx\` ON \`templates_sections_show_when_unit_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`templates_sections_show_when_unit_kinds_parent_idx\` ON \`templates_sections_show_when_unit_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text DEFAULT 'section',
  	\`blocks\` text,
  	\`help\` text,
  	\`numbered\` integer DEFAULT true,
  	\`in_contents\` integer DEFAULT true,
  	\`new_page\` integer DEFAULT false,
  	\`repeat\` text,
  	\`section_key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_sections_order_idx\` ON \`templates_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_sections_parent_id_idx\` ON \`templates_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`title\` text,
  	\`language\` text DEFAULT 'sv',
  	\`layout\` text DEFAULT 'report',
  	\`theme\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_municipality_idx\` ON \`templates\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_updated_at_idx\` ON \`templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`templates_created_at_idx\` ON \`templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`templates__status_idx\` ON \`templates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`templates_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_texts_order_parent\` ON \`templates_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_numbers_order_parent_idx\` ON \`templates_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_sections_show_when_school_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_templates_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sections_show_when_school_forms_order_idx\` ON \`_templates_v_version_sections_show_when_school_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sections_show_when_school_forms_parent_idx\` ON \`_templates_v_version_sections_show_when_school_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_sections_show_when_unit_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_templates_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sections_show_when_unit_kinds_order_idx\` ON \`_templates_v_version_sections_show_when_unit_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sections_show_when_unit_kinds_parent_idx\` ON \`_templates_v_version_sections_show_when_unit_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text DEFAULT 'section',
  	\`blocks\` text,
  	\`help\` text,
  	\`numbered\` integer DEFAULT true,
  	\`in_contents\` integer DEFAULT true,
  	\`new_page\` integer DEFAULT false,
  	\`repeat\` text,
  	\`section_key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sections_order_idx\` ON \`_templates_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sections_parent_id_idx\` ON \`_templates_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_municipality_id\` text(36),
  	\`version_title\` text,
  	\`version_language\` text DEFAULT 'sv',
  	\`version_layout\` text DEFAULT 'report',
  	\`version_theme\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_parent_idx\` ON \`_templates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_municipality_idx\` ON \`_templates_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_updated_at_idx\` ON \`_templates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_created_at_idx\` ON \`_templates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version__status_idx\` ON \`_templates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_created_at_idx\` ON \`_templates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_updated_at_idx\` ON \`_templates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_latest_idx\` ON \`_templates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_texts_order_parent\` ON \`_templates_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_numbers_order_parent_idx\` ON \`_templates_v_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`block_library\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`scope\` text DEFAULT 'municipal' NOT NULL,
  	\`municipality_id\` text(36),
  	\`library_key\` text NOT NULL,
  	\`version\` numeric DEFAULT 1 NOT NULL,
  	\`block\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`block_library_municipality_idx\` ON \`block_library\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`block_library_updated_at_idx\` ON \`block_library\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`block_library_created_at_idx\` ON \`block_library\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`libraryKey_version_idx\` ON \`block_library\` (\`library_key\`,\`version\`);`)
  await db.run(sql`CREATE TABLE \`block_library_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`block_library\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`block_library_texts_order_parent\` ON \`block_library_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`title\` text NOT NULL,
  	\`template_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`content\` text NOT NULL,
  	\`supersedes_id\` text(36),
  	\`published_at\` text NOT NULL,
  	\`published_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`template_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_municipality_idx\` ON \`editions\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_template_idx\` ON \`editions\` (\`template_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_supersedes_idx\` ON \`editions\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_by_idx\` ON \`editions\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`template_number_idx\` ON \`editions\` (\`template_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`alt\` text,
  	\`decorative\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_municipality_idx\` ON \`media\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`distributions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`title\` text NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`school_year\` numeric NOT NULL,
  	\`deadline\` text,
  	\`letter\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_municipality_idx\` ON \`distributions\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_edition_idx\` ON \`distributions\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_school_year_idx\` ON \`distributions\` (\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`distributions_updated_at_idx\` ON \`distributions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`distributions_created_at_idx\` ON \`distributions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`distributions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_rels_order_idx\` ON \`distributions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_parent_idx\` ON \`distributions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_path_idx\` ON \`distributions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_units_id_idx\` ON \`distributions_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`title\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`unit_path\` text,
  	\`distribution_id\` text(36) NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`school_year\` numeric NOT NULL,
  	\`state\` text DEFAULT 'notStarted' NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`unit_snapshot\` text NOT NULL,
  	\`visibility\` text,
  	\`section_states\` text,
  	\`handed_in_at\` text,
  	\`handed_in_by_id\` text(36),
  	\`frozen_input\` text,
  	\`yields_projected_at\` text,
  	\`returned\` text,
  	\`adoption\` text,
  	\`registry_number\` text,
  	\`public_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`distribution_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handed_in_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_municipality_idx\` ON \`documents\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_unit_idx\` ON \`documents\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_unit_path_idx\` ON \`documents\` (\`unit_path\`);`)
  await db.run(sql`CREATE INDEX \`documents_distribution_idx\` ON \`documents\` (\`distribution_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_edition_idx\` ON \`documents\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_school_year_idx\` ON \`documents\` (\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`documents_state_idx\` ON \`documents\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`documents_handed_in_by_idx\` ON \`documents\` (\`handed_in_by_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_yields_projected_at_idx\` ON \`documents\` (\`yields_projected_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_public_slug_idx\` ON \`documents\` (\`public_slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`distribution_unit_idx\` ON \`documents\` (\`distribution_id\`,\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`municipality_schoolYear_idx\` ON \`documents\` (\`municipality_id\`,\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`unit_schoolYear_idx\` ON \`documents\` (\`unit_id\`,\`school_year\`);`)
  await db.run(sql`CREATE TABLE \`answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`document_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`distribution_id\` text(36) NOT NULL,
  	\`school_year\` numeric NOT NULL,
  	\`instance_key\` text NOT NULL,
  	\`value\` text,
  	\`rev\` numeric NOT NULL,
  	\`author_id\` text(36),
  	\`saved_at\` text,
  	\`last_save_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`distribution_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`answers_municipality_idx\` ON \`answers\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_document_idx\` ON \`answers\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_unit_idx\` ON \`answers\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_distribution_idx\` ON \`answers\` (\`distribution_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_school_year_idx\` ON \`answers\` (\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`answers_author_idx\` ON \`answers\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_updated_at_idx\` ON \`answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`answers_created_at_idx\` ON \`answers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_instanceKey_idx\` ON \`answers\` (\`document_id\`,\`instance_key\`);`)
  await db.run(sql`CREATE INDEX \`unit_schoolYear_1_idx\` ON \`answers\` (\`unit_id\`,\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`distribution_instanceKey_idx\` ON \`answers\` (\`distribution_id\`,\`instance_key\`);`)
  await db.run(sql`CREATE TABLE \`answer_history\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`document_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`answer_id\` text(36),
  	\`instance_key\` text NOT NULL,
  	\`rev\` numeric,
  	\`save_id\` text NOT NULL,
  	\`changes\` text,
  	\`author_id\` text(36),
  	\`saved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answer_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`answer_history_municipality_idx\` ON \`answer_history\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`answer_history_document_idx\` ON \`answer_history\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`answer_history_unit_idx\` ON \`answer_history\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`answer_history_answer_idx\` ON \`answer_history\` (\`answer_id\`);`)
  await db.run(sql`CREATE INDEX \`answer_history_author_idx\` ON \`answer_history\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`answer_history_saved_at_idx\` ON \`answer_history\` (\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`answer_history_updated_at_idx\` ON \`answer_history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`answer_history_created_at_idx\` ON \`answer_history\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_instanceKey_saveId_idx\` ON \`answer_history\` (\`document_id\`,\`instance_key\`,\`save_id\`);`)
  await db.run(sql`CREATE TABLE \`goals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`text\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`level\` text NOT NULL,
  	\`school_year\` numeric NOT NULL,
  	\`domain\` text,
  	\`goal_key\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`mandatory\` integer DEFAULT false,
  	\`parent_keys\` text,
  	\`plan\` text,
  	\`indicators\` text,
  	\`document_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`goals_municipality_idx\` ON \`goals\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_unit_idx\` ON \`goals\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_school_year_idx\` ON \`goals\` (\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`goals_document_idx\` ON \`goals\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_updated_at_idx\` ON \`goals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`goals_created_at_idx\` ON \`goals\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`unit_goalKey_schoolYear_idx\` ON \`goals\` (\`unit_id\`,\`goal_key\`,\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`municipality_schoolYear_level_idx\` ON \`goals\` (\`municipality_id\`,\`school_year\`,\`level\`);`)
  await db.run(sql`CREATE TABLE \`focus_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`text\` text NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`school_year\` numeric NOT NULL,
  	\`domain\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`key\` text NOT NULL,
  	\`mandatory\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_items_municipality_idx\` ON \`focus_items\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_items_area_idx\` ON \`focus_items\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_items_school_year_idx\` ON \`focus_items\` (\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`focus_items_updated_at_idx\` ON \`focus_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`focus_items_created_at_idx\` ON \`focus_items\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`area_key_schoolYear_idx\` ON \`focus_items\` (\`area_id\`,\`key\`,\`school_year\`);`)
  await db.run(sql`CREATE TABLE \`focus_items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`focus_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_items_rels_order_idx\` ON \`focus_items_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`focus_items_rels_parent_idx\` ON \`focus_items_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_items_rels_path_idx\` ON \`focus_items_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`focus_items_rels_units_id_idx\` ON \`focus_items_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`unit_id\` text(36) NOT NULL,
  	\`measure\` text NOT NULL,
  	\`group\` text DEFAULT 'all' NOT NULL,
  	\`period\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`n\` numeric,
  	\`source\` text,
  	\`as_of\` text,
  	\`origin\` text DEFAULT 'manual' NOT NULL,
  	\`document_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_municipality_idx\` ON \`statistics\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`statistics_unit_idx\` ON \`statistics\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`statistics_document_idx\` ON \`statistics\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`statistics_updated_at_idx\` ON \`statistics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics_created_at_idx\` ON \`statistics\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`unit_measure_group_period_idx\` ON \`statistics\` (\`unit_id\`,\`measure\`,\`group\`,\`period\`);`)
  await db.run(sql`CREATE INDEX \`municipality_measure_period_idx\` ON \`statistics\` (\`municipality_id\`,\`measure\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`calendar_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`title\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`end_date\` text,
  	\`responsible\` text,
  	\`kind\` text DEFAULT 'event' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`calendar_events_municipality_idx\` ON \`calendar_events\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`calendar_events_date_idx\` ON \`calendar_events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`calendar_events_updated_at_idx\` ON \`calendar_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendar_events_created_at_idx\` ON \`calendar_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`calendar_events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calendar_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calendar_events_texts_order_parent\` ON \`calendar_events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_domains\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_domains_order_idx\` ON \`municipalities_domains\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_domains_parent_id_idx\` ON \`municipalities_domains\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_subjects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`short\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_subjects_order_idx\` ON \`municipalities_subjects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_subjects_parent_id_idx\` ON \`municipalities_subjects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_groups_order_idx\` ON \`municipalities_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_groups_parent_id_idx\` ON \`municipalities_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`unit\` text,
  	\`decimals\` numeric DEFAULT 0 NOT NULL,
  	\`min_n\` numeric,
  	\`definition\` text,
  	\`population\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_measures_order_idx\` ON \`municipalities_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_measures_parent_id_idx\` ON \`municipalities_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_scales_levels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`symbol\` text,
  	\`tone\` text,
  	\`value\` numeric,
  	\`meaning\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities_scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_scales_levels_order_idx\` ON \`municipalities_scales_levels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_scales_levels_parent_id_idx\` ON \`municipalities_scales_levels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_scales\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_scales_order_idx\` ON \`municipalities_scales\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_scales_parent_id_idx\` ON \`municipalities_scales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_roles_order_idx\` ON \`municipalities_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_roles_parent_id_idx\` ON \`municipalities_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'municipality' NOT NULL,
  	\`key\` text NOT NULL,
  	\`suppression_min_n\` numeric DEFAULT 10 NOT NULL,
  	\`suppression_symbol\` text DEFAULT '..' NOT NULL,
  	\`suppression_secondary\` integer DEFAULT true,
  	\`notation_school_year\` text DEFAULT '2022/23' NOT NULL,
  	\`notation_term\` text DEFAULT 'VT-23' NOT NULL,
  	\`theme_name\` text DEFAULT 'kommun',
  	\`theme_primary\` text,
  	\`theme_accent\` text,
  	\`theme_logo_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`theme_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_key_idx\` ON \`municipalities\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_theme_theme_logo_idx\` ON \`municipalities\` (\`theme_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units_school_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_school_forms_order_idx\` ON \`units_school_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_school_forms_parent_idx\` ON \`units_school_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_roles_order_idx\` ON \`units_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_roles_parent_id_idx\` ON \`units_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`school_unit_code\` text,
  	\`path\` text,
  	\`ancestors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`units_municipality_idx\` ON \`units\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`units_key_idx\` ON \`units\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_path_idx\` ON \`units\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipality_key_idx\` ON \`units\` (\`municipality_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`units_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_numbers_order_parent_idx\` ON \`units_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_tenants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_tenants_order_idx\` ON \`users_tenants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_tenants_parent_id_idx\` ON \`users_tenants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_tenants_tenant_idx\` ON \`users_tenants\` (\`tenant_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`platform_admin\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_units_id_idx\` ON \`users_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`renders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`document_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`format\` text NOT NULL,
  	\`audience\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`cache_key\` text NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`heartbeat_at\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`error\` text,
  	\`findings\` text,
  	\`file_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`renders_municipality_idx\` ON \`renders\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`renders_document_idx\` ON \`renders\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`renders_unit_idx\` ON \`renders\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`renders_cache_key_idx\` ON \`renders\` (\`cache_key\`);`)
  await db.run(sql`CREATE INDEX \`renders_file_idx\` ON \`renders\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`renders_updated_at_idx\` ON \`renders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renders_created_at_idx\` ON \`renders\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_format_audience_cacheKey_idx\` ON \`renders\` (\`document_id\`,\`format\`,\`audience\`,\`cache_key\`);`)
  await db.run(sql`CREATE INDEX \`state_heartbeatAt_idx\` ON \`renders\` (\`state\`,\`heartbeat_at\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`document_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`audience\` text NOT NULL,
  	\`checksum\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`files_municipality_idx\` ON \`files\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`files_document_idx\` ON \`files\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`files_unit_idx\` ON \`files\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`files_checksum_idx\` ON \`files\` (\`checksum\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`audit_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`noun\` text,
  	\`doc_id\` text,
  	\`municipality_id\` text(36),
  	\`user_id\` text(36),
  	\`user_name\` text,
  	\`summary\` text,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_entries_at_idx\` ON \`audit_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_action_idx\` ON \`audit_entries\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_noun_idx\` ON \`audit_entries\` (\`noun\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_doc_id_idx\` ON \`audit_entries\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_municipality_idx\` ON \`audit_entries\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_user_idx\` ON \`audit_entries\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_updated_at_idx\` ON \`audit_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_created_at_idx\` ON \`audit_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`templates_id\` text(36),
  	\`block_library_id\` text(36),
  	\`editions_id\` text(36),
  	\`media_id\` text(36),
  	\`distributions_id\` text(36),
  	\`documents_id\` text(36),
  	\`answers_id\` text(36),
  	\`answer_history_id\` text(36),
  	\`goals_id\` text(36),
  	\`focus_items_id\` text(36),
  	\`statistics_id\` text(36),
  	\`calendar_events_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	\`renders_id\` text(36),
  	\`files_id\` text(36),
  	\`audit_entries_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`block_library_id\`) REFERENCES \`block_library\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`distributions_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`answers_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`answer_history_id\`) REFERENCES \`answer_history\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_items_id\`) REFERENCES \`focus_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistics_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calendar_events_id\`) REFERENCES \`calendar_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`renders_id\`) REFERENCES \`renders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_entries_id\`) REFERENCES \`audit_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_block_library_id_idx\` ON \`payload_locked_documents_rels\` (\`block_library_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_distributions_id_idx\` ON \`payload_locked_documents_rels\` (\`distributions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_answers_id_idx\` ON \`payload_locked_documents_rels\` (\`answers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_answer_history_id_idx\` ON \`payload_locked_documents_rels\` (\`answer_history_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_goals_id_idx\` ON \`payload_locked_documents_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_focus_items_id_idx\` ON \`payload_locked_documents_rels\` (\`focus_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calendar_events_id_idx\` ON \`payload_locked_documents_rels\` (\`calendar_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_renders_id_idx\` ON \`payload_locked_documents_rels\` (\`renders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_entries_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`templates_sections_show_when_school_forms\`;`)
  await db.run(sql`DROP TABLE \`templates_sections_show_when_unit_kinds\`;`)
  await db.run(sql`DROP TABLE \`templates_sections\`;`)
  await db.run(sql`DROP TABLE \`templates\`;`)
  await db.run(sql`DROP TABLE \`templates_texts\`;`)
  await db.run(sql`DROP TABLE \`templates_numbers\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_sections_show_when_school_forms\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_sections_show_when_unit_kinds\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_templates_v\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_numbers\`;`)
  await db.run(sql`DROP TABLE \`block_library\`;`)
  await db.run(sql`DROP TABLE \`block_library_texts\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`distributions\`;`)
  await db.run(sql`DROP TABLE \`distributions_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`answers\`;`)
  await db.run(sql`DROP TABLE \`answer_history\`;`)
  await db.run(sql`DROP TABLE \`goals\`;`)
  await db.run(sql`DROP TABLE \`focus_items\`;`)
  await db.run(sql`DROP TABLE \`focus_items_rels\`;`)
  await db.run(sql`DROP TABLE \`statistics\`;`)
  await db.run(sql`DROP TABLE \`calendar_events\`;`)
  await db.run(sql`DROP TABLE \`calendar_events_texts\`;`)
  await db.run(sql`DROP TABLE \`municipalities_domains\`;`)
  await db.run(sql`DROP TABLE \`municipalities_subjects\`;`)
  await db.run(sql`DROP TABLE \`municipalities_groups\`;`)
  await db.run(sql`DROP TABLE \`municipalities_measures\`;`)
  await db.run(sql`DROP TABLE \`municipalities_scales_levels\`;`)
  await db.run(sql`DROP TABLE \`municipalities_scales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_roles\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`units_school_forms\`;`)
  await db.run(sql`DROP TABLE \`units_roles\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`units_numbers\`;`)
  await db.run(sql`DROP TABLE \`users_tenants\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`renders\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`audit_entries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
