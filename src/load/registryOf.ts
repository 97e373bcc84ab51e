/** Load and what stands on it reach the block types here; how they got into the config is the plug-in's business. */
export { registryOf } from '#plugins/assembly/registryOf.ts'
