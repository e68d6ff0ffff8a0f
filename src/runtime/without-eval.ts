import { config } from 'zod';

/*
 * The policy of the page forbids code made of texts. zod makes some where it may, and to find out whether it may is already a
 * violation that browsers report: so it is told. To be imported before anything that reads a plan.
 */
config({ jitless: true });
