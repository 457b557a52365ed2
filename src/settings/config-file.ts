export const CONFIG_FILE = '.github/weightseal.yml'
export const MAX_CONFIG_BYTES = 512 * 1024
