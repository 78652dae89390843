/** Writes everything that is made from the contract and the migrations. Each part can be run by itself. */
import './generate-env-example.ts';
import './generate-openapi.ts';
import './generate-sdk.ts';
import './generate-tables.ts';
