import { z } from 'zod';

// Before any schema is made: zod would try whether it may write functions, and the page's policy refuses and reports that.
z.config({ jitless: true });
