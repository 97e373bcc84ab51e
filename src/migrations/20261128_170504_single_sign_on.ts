import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`identity_providers_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`claim\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`units\` text DEFAULT 'none' NOT NULL,
  	\`unit_claim\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`identity_providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`identity_providers_rules_order_idx\` ON \`identity_providers_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`identity_providers_rules_parent_id_idx\` ON \`identity_providers_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`identity_providers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`name\` text NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`issuer\` text NOT NULL,
  	\`client_id\` text NOT NULL,
  	\`client_secret\` text,
  	\`scope\` text DEFAULT 'openid email profile offline_access' NOT NULL,
  	\`email_claim\` text DEFAULT 'email' NOT NULL,
  	\`name_claim\` text DEFAULT 'name' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`identity_providers_municipality_idx\` ON \`identity_providers\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`identity_providers_updated_at_idx\` ON \`identity_providers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identity_providers_created_at_idx\` ON \`identity_providers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`identity_providers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`identity_providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`identity_providers_texts_order_parent\` ON \`identity_providers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`identities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`provider\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`identities_key_idx\` ON \`identities\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`identities_person_idx\` ON \`identities\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`identities_provider_idx\` ON \`identities\` (\`provider\`);`)
  await db.run(sql`CREATE INDEX \`identities_updated_at_idx\` ON \`identities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identities_created_at_idx\` ON \`identities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`external_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sid\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`provider\` text NOT NULL,
  	\`kept\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`external_sessions_sid_idx\` ON \`external_sessions\` (\`sid\`);`)
  await db.run(sql`CREATE INDEX \`external_sessions_person_idx\` ON \`external_sessions\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`external_sessions_provider_idx\` ON \`external_sessions\` (\`provider\`);`)
  await db.run(sql`CREATE INDEX \`external_sessions_updated_at_idx\` ON \`external_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`external_sessions_created_at_idx\` ON \`external_sessions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`only_external\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`break_glass_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`municipalities_break_glass_idx\` ON \`municipalities\` (\`break_glass_id\`);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_only_external\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_break_glass_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_break_glass_idx\` ON \`_municipalities_v\` (\`version_break_glass_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`identity_providers_rules\`;`)
  await db.run(sql`DROP TABLE \`identity_providers\`;`)
  await db.run(sql`DROP TABLE \`identity_providers_texts\`;`)
  await db.run(sql`DROP TABLE \`identities\`;`)
  await db.run(sql`DROP TABLE \`external_sessions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'municipality' NOT NULL,
  	\`key\` text NOT NULL,
  	\`suppression_min_n\` numeric DEFAULT 10 NOT NULL,
  	\`suppression_symbol\` text DEFAULT '..' NOT NULL,
  	\`suppression_secondary\` integer DEFAULT true,
  	\`notation_school_year\` text DEFAULT '2022/23' NOT NULL,
  	\`notation_term\` text DEFAULT 'VT-23' NOT NULL,
  	\`demand_totp\` integer DEFAULT false,
  	\`theme_name\` text DEFAULT 'kommun',
  	\`theme_primary\` text,
  	\`theme_accent\` text,
  	\`theme_heading\` text,
  	\`theme_body\` text,
  	\`theme_logo_id\` text(36),
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`theme_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_municipalities\`("id", "name", "kind", "key", "suppression_min_n", "suppression_symbol", "suppression_secondary", "notation_school_year", "notation_term", "demand_totp", "theme_name", "theme_primary", "theme_accent", "theme_heading", "theme_body", "theme_logo_id", "sort_key", "updated_at", "created_at") SELECT "id", "name", "kind", "key", "suppression_min_n", "suppression_symbol", "suppression_secondary", "notation_school_year", "notation_term", "demand_totp", "theme_name", "theme_primary", "theme_accent", "theme_heading", "theme_body", "theme_logo_id", "sort_key", "updated_at", "created_at" FROM \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`ALTER TABLE \`__new_municipalities\` RENAME TO \`municipalities\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_key_idx\` ON \`municipalities\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_theme_theme_logo_idx\` ON \`municipalities\` (\`theme_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_sort_key_idx\` ON \`municipalities\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__municipalities_v\` (
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
  	\`version_demand_totp\` integer DEFAULT false,
  	\`version_theme_name\` text DEFAULT 'kommun',
  	\`version_theme_primary\` text,
  	\`version_theme_accent\` text,
  	\`version_theme_heading\` text,
  	\`version_theme_body\` text,
  	\`version_theme_logo_id\` text(36),
  	\`version_sort_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__municipalities_v\`("id", "parent_id", "version_name", "version_kind", "version_key", "version_suppression_min_n", "version_suppression_symbol", "version_suppression_secondary", "version_notation_school_year", "version_notation_term", "version_demand_totp", "version_theme_name", "version_theme_primary", "version_theme_accent", "version_theme_heading", "version_theme_body", "version_theme_logo_id", "version_sort_key", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_kind", "version_key", "version_suppression_min_n", "version_suppression_symbol", "version_suppression_secondary", "version_notation_school_year", "version_notation_term", "version_demand_totp", "version_theme_name", "version_theme_primary", "version_theme_accent", "version_theme_heading", "version_theme_body", "version_theme_logo_id", "version_sort_key", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__municipalities_v\` RENAME TO \`_municipalities_v\`;`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_key_idx\` ON \`_municipalities_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_theme_version_theme_logo_idx\` ON \`_municipalities_v\` (\`version_theme_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_sort_key_idx\` ON \`_municipalities_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
}
