/** What this SDK calls itself towards the platform; the version is that of package.json. */
export const sdkVersion = 'genauth-sdk:0.1.0';
