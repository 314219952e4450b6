// Generated from specs/aeontel-functions.yaml by scripts/generate. Do not edit.

export interface paths {
    "/api/functions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List functions
         * @description A page of the functions that the token sees. All parameters narrow together: first what the token sees, then `workspace_id`, `source`, `include_deleted`, then all others; then the order, the cursor and the limit.
         *
         *     Pages are found by keyset: a cursor is a position in the order, not a row. Rows may come and go between two pages, the row at the cursor too: what is inserted ahead comes once, what is inserted behind does not, and nothing
         *     is skipped or repeated unless a row's own sort key is edited. `after` gives the rows just after the position, `before` those just before it, in the same order. A cursor belongs to its query: every parameter but `limit` must
         *     stay as it was, or the answer is 400 `invalid_cursor`. It does not expire, and grants nothing.
         *
         *     `hasNextPage` and `hasPreviousPage` are exact in both directions; whoever pages stops by them, and by nothing else.
         */
        get: operations["listFunctions"];
        put?: never;
        /**
         * Create a function
         * @description Makes a function and its initial version, `v1`, with the two schemas, and makes that its default version. Names need not differ. Who calls is `createdBy`; `system` is false whatever `source` says.
         *
         *     Nothing tells a repeated call from a second function of the same name: sent twice, it makes two.
         */
        post: operations["createFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Show a function
         * @description The function, deleted or not. A deleted one has `deletedAt`.
         */
        get: operations["getFunction"];
        put?: never;
        post?: never;
        /**
         * Delete a function for a while
         * @description Sets `deletedAt`, and `retentionTier` to the tier that the workspace has now, which a later change of the workspace does not touch. Versions stay. `restoreFunction` undoes it until the time of the tier is up.
         *
         *     Deleting what is deleted is 409 and changes nothing; after a lost answer that means that it is done.
         */
        delete: operations["deleteFunction"];
        options?: never;
        head?: never;
        /**
         * Change a function
         * @description Sets what the body names and leaves the rest. All of it or nothing. `updatedAt` moves where a value is another than before; an empty body is no fault. The last one to write wins.
         */
        patch: operations["updateFunction"];
        trace?: never;
    };
    "/api/functions/{id}/invoke": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a function
         * @description Runs a version of the function, as a Cloudflare Dynamic Worker, and waits for its result. The status speaks of the call alone: a function that throws, runs out of time, does not compile, or returns what is no JSON or breaks its output schema, answers 200
         *     with `ok: false`. Whoever calls branches on `ok`.
         *
         *     Arguments that break the input schema are 400, and nothing has run. Running does not touch the function's `updatedAt`.
         *
         *     What the function does, only its author knows: after a lost answer or a 5xx it may have run, and is not run again unasked.
         */
        post: operations["invokeFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/purge": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a deleted function for good
         * @description Removes a deleted function and its versions. There is no way back, and the id is 404 from then on; after a lost answer that means that it is done. An active function is 409: it is deleted first.
         */
        delete: operations["purgeFunction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/restore": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted function back
         * @description `deletedAt` and `retentionTier` are null again, `updatedAt` is now, the rest is as it was. An active function is 409 and changes nothing; after a lost answer that means that it is done, and `getFunction` shows it.
         */
        post: operations["restoreFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An error, as RFC 9457 has it. */
        AeontelErrorBody: {
            code: components["schemas"]["AeontelErrorCode"];
            /** @description What went wrong, for people. */
            detail: string;
            /** @description The places that are wrong. There with 400 alone, where the fault has a place; a body that is not JSON has none. */
            errors?: components["schemas"]["AeontelFault"][];
            /** @description The id of the request, as in the header `x-request-id`. */
            requestId: string;
            /** @description The status. */
            status: number;
            /** @description The name of the status. */
            title: string;
            /** @description Always `about:blank`. */
            type: string;
        };
        /** @description What went wrong, for programs. */
        AeontelErrorCode: "unauthenticated" | "unknown_parameter" | "invalid_parameter" | "invalid_cursor" | "invalid_filter" | "filter_too_complex" | "invalid_order_by" | "invalid_json" | "unknown_field" | "validation_failed" | "invalid_reference" | "invalid_args" | "forbidden" | "not_found" | "function_deleted" | "function_not_deleted" | "no_default_version" | "unsupported_media_type" | "rate_limited" | "internal" | (string & {});
        /** @description A place that is wrong. */
        AeontelFault: {
            code: components["schemas"]["AeontelFaultCode"];
            /** @description What is wrong there, for people. */
            detail: string;
            /** @description Where, as a JSON pointer (RFC 6901): into the body, or into the query with the parameter's name first: `/filter/OR/1/name/gte`. */
            pointer: string;
        };
        /**
         * @description What is wrong with a place, for programs: something that must be there is not (`required`); something is there that is not described (`unknown_…`), that comes twice (`repeated`), or that the one beside it excludes
         *     (`conflicting`); it has another type (`wrong_type`), is null (`null_value`), is none of the words (`not_listed`), is not written as it should be (`wrong_format`); there is not enough or too much of it (`empty`, `out_of_range`,
         *     `too_long`, `too_many`, `too_deep`); a cursor cannot be read (`malformed`) or is of another query (`other_query`); what it refers to is not there (`unknown_reference`); it breaks the function's schema (`schema_mismatch`).
         */
        AeontelFaultCode: "required" | "unknown_field" | "unknown_operator" | "unknown_direction" | "unknown_parameter" | "repeated" | "conflicting" | "wrong_type" | "null_value" | "not_listed" | "wrong_format" | "empty" | "out_of_range" | "too_long" | "too_many" | "too_deep" | "malformed" | "other_query" | "unknown_reference" | "schema_mismatch" | (string & {});
        /** @description A function. All keys are always there. Its schemas stand on its versions. */
        AeontelFunction: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description The user who made it; null for the system. */
            createdBy: string | null;
            /** @description The version that is run where none is named. */
            defaultVersionId: string | null;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is active.
             */
            deletedAt: string | null;
            /** @description What it is for. */
            description: string | null;
            /** @description Begins with `fun_`. */
            id: string;
            /** @description What people call it. Others may have the same name. */
            name: string;
            /** @description How long it is kept after its deletion, by the tier that the workspace had then; null while it is active. */
            retentionTier: components["schemas"]["RetentionTier"] | null;
            /** @description As whom it runs where nobody calls it in person; null for the service user of the workspace. */
            runtimeUserId: string | null;
            source: components["schemas"]["FunctionSource"];
            /** @description Whether it comes with the service. Such a function can be neither changed nor deleted. */
            system: boolean;
            /**
             * Format: date-time
             * @description When it was last changed, deleted or restored.
             */
            updatedAt: string;
            /** @description The workspace that owns it; null for the system's own. */
            workspaceId: string | null;
        };
        /** @description Any JSON. */
        AnyJson: unknown;
        /** @description A truth to be equal to, null, or operators. */
        BooleanCondition: boolean | null | components["schemas"]["BooleanOperators"];
        /** @description What is asked of a truth. */
        BooleanOperators: {
            /** @description All of these hold. */
            AND?: components["schemas"]["BooleanCondition"][];
            /** @description Equal. */
            eq?: boolean;
            /** @description true: it is not null; false: it is. */
            isNotNull?: boolean;
            /** @description true: it is null; false: it is not. */
            isNull?: boolean;
            /** @description Not equal. */
            ne?: boolean;
            NOT?: components["schemas"]["BooleanCondition"];
            /** @description One of these holds. */
            OR?: components["schemas"]["BooleanCondition"][];
        };
        /** @description A function to make. */
        CreateFunctionBody: {
            /** @description What it is for. Absent it is null; null itself is refused. */
            description?: string;
            /** @description The schema that arguments must fit. It belongs to the initial version. */
            inputSchemaId: string;
            name: components["schemas"]["FunctionName"];
            /** @description The schema that the result must fit. It belongs to the initial version. */
            outputSchemaId: string;
            /**
             * @description Where the code comes from; `custom` where it is absent. `system` is for administrators of the platform.
             * @default custom
             */
            source?: components["schemas"]["FunctionSource"];
            /** @description The workspace that will own it. */
            workspaceId: string;
        };
        /** @description A time to be equal to, null, or operators. */
        DateTimeCondition: components["schemas"]["Instant"] | null | components["schemas"]["DateTimeOperators"];
        /** @description What is asked of a time. */
        DateTimeOperators: {
            /** @description All of these hold. */
            AND?: components["schemas"]["DateTimeCondition"][];
            eq?: components["schemas"]["Instant"];
            gt?: components["schemas"]["Instant"];
            gte?: components["schemas"]["Instant"];
            /** @description One of these. */
            in?: components["schemas"]["Instant"][];
            /** @description true: it is not null; false: it is. */
            isNotNull?: boolean;
            /** @description true: it is null; false: it is not. */
            isNull?: boolean;
            lt?: components["schemas"]["Instant"];
            lte?: components["schemas"]["Instant"];
            ne?: components["schemas"]["Instant"];
            NOT?: components["schemas"]["DateTimeCondition"];
            /** @description None of these. */
            notIn?: components["schemas"]["Instant"][];
            /** @description One of these holds. */
            OR?: components["schemas"]["DateTimeCondition"][];
        };
        /**
         * @description `false`: active functions alone; `true`: deleted ones too; `only`: deleted ones alone.
         * @enum {string}
         */
        DeletedVisibility: "false" | "true" | "only";
        /** @description How long it took by the clock, in milliseconds, up to the failure where there was one. */
        DurationMs: number;
        /**
         * @description What is asked of functions; all keys must hold. Empty, nothing is asked. A field holds a value to be equal to, `null` to be null, or operators, which must all hold. A relation holds what is asked of the rows at its other end, one
         *     of which must fit, or `true` for any at all, or `false` for none; rows that are deleted or out of the token's sight do not count.
         *
         *     Comparing null is neither true nor false, and what is not true is not found, under `NOT` and `ne` either: `{"OR":[{"description":{"ne":"b"}},{"description":null}]}` finds both. Whether a relation has a row is always known.
         */
        FunctionFilter: {
            /** @description All of these hold. Empty, it holds. */
            AND?: components["schemas"]["NestedFunctionFilter"][];
            createdAt?: components["schemas"]["DateTimeCondition"];
            createdBy?: components["schemas"]["IdCondition"];
            /** @description The user who made it. */
            createdByUser?: components["schemas"]["UserFilter"] | boolean;
            /** @description The version that is run where none is named. */
            defaultVersion?: components["schemas"]["FunctionVersionFilter"] | boolean;
            defaultVersionId?: components["schemas"]["IdCondition"];
            deletedAt?: components["schemas"]["DateTimeCondition"];
            description?: components["schemas"]["TextCondition"];
            id?: components["schemas"]["IdCondition"];
            name?: components["schemas"]["TextCondition"];
            NOT?: components["schemas"]["NestedFunctionFilter"];
            /** @description One of these holds. Empty, it does not. */
            OR?: components["schemas"]["NestedFunctionFilter"][];
            retentionTier?: components["schemas"]["RetentionTierCondition"];
            /** @description The user as whom it runs. */
            runtimeUser?: components["schemas"]["UserFilter"] | boolean;
            runtimeUserId?: components["schemas"]["IdCondition"];
            source?: components["schemas"]["FunctionSourceCondition"];
            system?: components["schemas"]["BooleanCondition"];
            updatedAt?: components["schemas"]["DateTimeCondition"];
            /** @description Its versions, one of which must fit. */
            versions?: components["schemas"]["FunctionVersionFilter"] | boolean;
            /** @description The workspace that owns it. */
            workspace?: components["schemas"]["WorkspaceFilter"] | boolean;
            workspaceId?: components["schemas"]["IdCondition"];
        };
        /** @description What people call a function: 1 to 255 characters, not all of them blank, kept as it is. */
        FunctionName: string;
        /** @description Sort keys, the first first. No field comes twice. */
        FunctionOrder: components["schemas"]["FunctionSortKey"][];
        /** @description A page of functions. */
        FunctionPage: {
            /** @description The functions, in the order of the list, whichever way the page was reached. */
            data: components["schemas"]["AeontelFunction"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        /**
         * @description How functions come to be seen. `workspace`: those of the workspaces and those that integrations installed there make visible, without the system's; `integration`: the latter alone; `system`: the system's alone, whatever the workspace.
         * @enum {string}
         */
        FunctionScope: "workspace" | "system" | "integration";
        /** @description A field and its direction, one of each. */
        FunctionSortKey: {
            createdAt?: components["schemas"]["SortDirection"];
            createdBy?: components["schemas"]["SortDirection"];
            defaultVersionId?: components["schemas"]["SortDirection"];
            deletedAt?: components["schemas"]["SortDirection"];
            description?: components["schemas"]["SortDirection"];
            id?: components["schemas"]["SortDirection"];
            name?: components["schemas"]["SortDirection"];
            retentionTier?: components["schemas"]["SortDirection"];
            runtimeUserId?: components["schemas"]["SortDirection"];
            source?: components["schemas"]["SortDirection"];
            system?: components["schemas"]["SortDirection"];
            updatedAt?: components["schemas"]["SortDirection"];
            workspaceId?: components["schemas"]["SortDirection"];
        };
        /** @description Where the code comes from: written in the workspace, a part of the service, or an operation of an OpenAPI document. */
        FunctionSource: "custom" | "system" | "openapi-op" | (string & {});
        /** @description A source to be equal to, null, or operators. */
        FunctionSourceCondition: components["schemas"]["FunctionSource"] | null | components["schemas"]["FunctionSourceOperators"];
        /** @description What is asked of a source. */
        FunctionSourceOperators: {
            /** @description All of these hold. */
            AND?: components["schemas"]["FunctionSourceCondition"][];
            eq?: components["schemas"]["FunctionSource"];
            /** @description One of these. */
            in?: components["schemas"]["FunctionSource"][];
            /** @description true: it is not null; false: it is. */
            isNotNull?: boolean;
            /** @description true: it is null; false: it is not. */
            isNull?: boolean;
            ne?: components["schemas"]["FunctionSource"];
            NOT?: components["schemas"]["FunctionSourceCondition"];
            /** @description None of these. */
            notIn?: components["schemas"]["FunctionSource"][];
            /** @description One of these holds. */
            OR?: components["schemas"]["FunctionSourceCondition"][];
        };
        /** @description What is asked of versions of functions. It must ask something. */
        FunctionVersionFilter: {
            /** @description All of these hold. */
            AND?: components["schemas"]["FunctionVersionFilter"][];
            createdAt?: components["schemas"]["DateTimeCondition"];
            /** @description The function that it is a version of. */
            function?: components["schemas"]["NestedFunctionFilter"] | boolean;
            functionId?: components["schemas"]["IdCondition"];
            id?: components["schemas"]["IdCondition"];
            inputSchemaId?: components["schemas"]["IdCondition"];
            name?: components["schemas"]["TextCondition"];
            NOT?: components["schemas"]["FunctionVersionFilter"];
            /** @description One of these holds. */
            OR?: components["schemas"]["FunctionVersionFilter"][];
            outputSchemaId?: components["schemas"]["IdCondition"];
            parentId?: components["schemas"]["IdCondition"];
            updatedAt?: components["schemas"]["DateTimeCondition"];
        };
        /** @description An id to be equal to, null, or operators. */
        IdCondition: string | null | components["schemas"]["IdOperators"];
        /** @description What is asked of an id. Ids are compared as texts. */
        IdOperators: {
            /** @description All of these hold. */
            AND?: components["schemas"]["IdCondition"][];
            /** @description Equal. */
            eq?: string;
            /** @description After. */
            gt?: string;
            /** @description After or equal. */
            gte?: string;
            /** @description One of these. */
            in?: string[];
            /** @description true: it is not null; false: it is. */
            isNotNull?: boolean;
            /** @description true: it is null; false: it is not. */
            isNull?: boolean;
            /** @description Before. */
            lt?: string;
            /** @description Before or equal. */
            lte?: string;
            /** @description Not equal. */
            ne?: string;
            NOT?: components["schemas"]["IdCondition"];
            /** @description None of these. */
            notIn?: string[];
            /** @description One of these holds. */
            OR?: components["schemas"]["IdCondition"][];
        };
        /**
         * Format: date-time
         * @description A time with its zone, by RFC 3339. `2026-01-15T10:30:00+01:00` and `2026-01-15T09:30:00Z` are equal.
         */
        Instant: string;
        /** @description What became of the run. Branch on `ok`. */
        InvokeAnswer: components["schemas"]["InvokeSuccess"] | components["schemas"]["InvokeFailure"];
        /** @description The function did not return, or not what it should. */
        InvokeFailure: {
            durationMs: components["schemas"]["DurationMs"];
            /** @description Why: the message of what was thrown, without a stack, or what the service says of it. */
            error: string;
            /**
             * @description It did not.
             * @constant
             */
            ok: false;
            /** @description There is none. */
            result?: null;
        };
        /** @description How a function is run. */
        InvokeFunctionBody: {
            /** @description The arguments, by name. Absent, there are none. A list or null is refused. */
            args?: {
                [key: string]: unknown;
            };
            /** @description A version of this function. Absent, it is the default one. */
            versionId?: string;
        };
        /** @description The function returned. */
        InvokeSuccess: {
            durationMs: components["schemas"]["DurationMs"];
            /** @description There is none. */
            error: null;
            /**
             * @description It returned.
             * @constant
             */
            ok: true;
            /** @description What it returned; null where it returned nothing. The page calls it optional, though it is always sent. */
            result?: components["schemas"]["AnyJson"];
        };
        /** @description A `FunctionFilter` within another. It must ask something, so that a value that got lost on its way does not find everything. */
        NestedFunctionFilter: {
            /** @description All of these hold. Empty, it holds. */
            AND?: components["schemas"]["NestedFunctionFilter"][];
            createdAt?: components["schemas"]["DateTimeCondition"];
            createdBy?: components["schemas"]["IdCondition"];
            /** @description The user who made it. */
            createdByUser?: components["schemas"]["UserFilter"] | boolean;
            /** @description The version that is run where none is named. */
            defaultVersion?: components["schemas"]["FunctionVersionFilter"] | boolean;
            defaultVersionId?: components["schemas"]["IdCondition"];
            deletedAt?: components["schemas"]["DateTimeCondition"];
            description?: components["schemas"]["TextCondition"];
            id?: components["schemas"]["IdCondition"];
            name?: components["schemas"]["TextCondition"];
            NOT?: components["schemas"]["NestedFunctionFilter"];
            /** @description One of these holds. Empty, it does not. */
            OR?: components["schemas"]["NestedFunctionFilter"][];
            retentionTier?: components["schemas"]["RetentionTierCondition"];
            /** @description The user as whom it runs. */
            runtimeUser?: components["schemas"]["UserFilter"] | boolean;
            runtimeUserId?: components["schemas"]["IdCondition"];
            source?: components["schemas"]["FunctionSourceCondition"];
            system?: components["schemas"]["BooleanCondition"];
            updatedAt?: components["schemas"]["DateTimeCondition"];
            /** @description Its versions, one of which must fit. */
            versions?: components["schemas"]["FunctionVersionFilter"] | boolean;
            /** @description The workspace that owns it. */
            workspace?: components["schemas"]["WorkspaceFilter"] | boolean;
            workspaceId?: components["schemas"]["IdCondition"];
        };
        /** @description Where the page stands. */
        PageInfo: {
            /** @description The position of the last function, for `after`; null where the page is empty. */
            endCursor: string | null;
            /** @description Whether anything comes after the page. */
            hasNextPage: boolean;
            /** @description Whether anything comes before the page. */
            hasPreviousPage: boolean;
            /** @description The position of the first function, for `before`; null where the page is empty. */
            startCursor: string | null;
            /** @description How many functions the whole list has, cursor and limit apart, at the time of this request. */
            total: number;
        };
        /** @description How long a deleted function is kept: 7 days, 30 days, 90 days, for good. */
        RetentionTier: "short" | "medium" | "long" | "none" | (string & {});
        /** @description A tier to be equal to, null, or operators. */
        RetentionTierCondition: components["schemas"]["RetentionTier"] | null | components["schemas"]["RetentionTierOperators"];
        /** @description What is asked of a tier. */
        RetentionTierOperators: {
            /** @description All of these hold. */
            AND?: components["schemas"]["RetentionTierCondition"][];
            eq?: components["schemas"]["RetentionTier"];
            /** @description One of these. */
            in?: components["schemas"]["RetentionTier"][];
            /** @description true: it is not null; false: it is. */
            isNotNull?: boolean;
            /** @description true: it is null; false: it is not. */
            isNull?: boolean;
            ne?: components["schemas"]["RetentionTier"];
            NOT?: components["schemas"]["RetentionTierCondition"];
            /** @description None of these. */
            notIn?: components["schemas"]["RetentionTier"][];
            /** @description One of these holds. */
            OR?: components["schemas"]["RetentionTierCondition"][];
        };
        /**
         * @description Up or down, and where nulls stand: with `asc` at the end, with `desc` at the beginning, else as the name says. False comes before true; texts, words of an enum too, go by code point.
         * @enum {string}
         */
        SortDirection: "asc" | "desc" | "asc_nulls_first" | "asc_nulls_last" | "desc_nulls_first" | "desc_nulls_last";
        /** @description That it is done. */
        SuccessAnswer: {
            /**
             * @description Always true. What fails is an error.
             * @constant
             */
            success: true;
        };
        /** @description A text to be equal to, null, or operators. */
        TextCondition: string | null | components["schemas"]["TextOperators"];
        /** @description What is asked of a text. Texts are compared by code point, so that `Beta` comes before `alpha`. In patterns `%` stands for any run, `_` for one character, and `\` takes the meaning from what follows; a pattern is for the whole text. */
        TextOperators: {
            /** @description All of these hold. */
            AND?: components["schemas"]["TextCondition"][];
            /** @description Equal. */
            eq?: string;
            /** @description After. */
            gt?: string;
            /** @description After or equal. */
            gte?: string;
            /** @description Fits the pattern in any case. */
            ilike?: string;
            /** @description One of these; of none nothing is one. */
            in?: string[];
            /** @description true: it is not null; false: it is. */
            isNotNull?: boolean;
            /** @description true: it is null; false: it is not. */
            isNull?: boolean;
            /** @description Fits the pattern. */
            like?: string;
            /** @description Before. */
            lt?: string;
            /** @description Before or equal. */
            lte?: string;
            /** @description Not equal. */
            ne?: string;
            NOT?: components["schemas"]["TextCondition"];
            /** @description Does not fit the pattern in any case. */
            notIlike?: string;
            /** @description None of these. Of none everything is none. */
            notIn?: string[];
            /** @description Does not fit the pattern. */
            notLike?: string;
            /** @description One of these holds. */
            OR?: components["schemas"]["TextCondition"][];
        };
        /** @description What changes. What is absent stays. */
        UpdateFunctionBody: {
            /** @description What it is for. It may be empty; null is refused. */
            description?: string;
            name?: components["schemas"]["FunctionName"];
            /** @description As whom it runs: a member of the workspace, or null for the workspace's service user. For administrators of the workspace. */
            runtimeUserId?: string | null;
        };
        /** @description What is asked of users. It must ask something. Addresses of users cannot be asked for. */
        UserFilter: {
            /** @description All of these hold. */
            AND?: components["schemas"]["UserFilter"][];
            createdAt?: components["schemas"]["DateTimeCondition"];
            handle?: components["schemas"]["TextCondition"];
            id?: components["schemas"]["IdCondition"];
            name?: components["schemas"]["TextCondition"];
            NOT?: components["schemas"]["UserFilter"];
            /** @description One of these holds. */
            OR?: components["schemas"]["UserFilter"][];
        };
        /** @description What is asked of workspaces. It must ask something. */
        WorkspaceFilter: {
            /** @description All of these hold. */
            AND?: components["schemas"]["WorkspaceFilter"][];
            createdAt?: components["schemas"]["DateTimeCondition"];
            id?: components["schemas"]["IdCondition"];
            name?: components["schemas"]["TextCondition"];
            NOT?: components["schemas"]["WorkspaceFilter"];
            /** @description One of these holds. */
            OR?: components["schemas"]["WorkspaceFilter"][];
        };
    };
    responses: {
        /** @description `function_deleted`: the function is deleted. */
        Deleted: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "code": "function_deleted",
                 *       "detail": "The function is deleted. Restore it first.",
                 *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs"
                 *     }
                 */
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
        /** @description `internal`: the service failed. */
        Failure: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "code": "internal",
                 *       "detail": "The service failed.",
                 *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs"
                 *     }
                 */
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
        /** @description `forbidden`: the function is the system's, or an integration's whose owner the caller does not belong to; or the token is for reading. */
        Forbidden: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "code": "forbidden",
                 *       "detail": "System functions cannot be changed.",
                 *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs"
                 *     }
                 */
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
        /** @description `function_not_deleted`: the function is active. */
        NotDeleted: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "code": "function_not_deleted",
                 *       "detail": "The function is not deleted.",
                 *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs"
                 *     }
                 */
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
        /** @description `not_found`: the token sees no function with this id. It may never have been, be purged, have passed its time, or belong to others. */
        NotFound: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "code": "not_found",
                 *       "detail": "There is no function fun_bogus.",
                 *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs"
                 *     }
                 */
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
        /** @description It is done. */
        Success: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": true
                 *     }
                 */
                "application/json": components["schemas"]["SuccessAnswer"];
            };
        };
        /** @description `rate_limited`: too many requests. Nothing has been done; `Retry-After` says when to come back. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
        /** @description `unauthenticated`: there is no bearer token, or nobody knows it. */
        Unauthenticated: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "code": "unauthenticated",
                 *       "detail": "The token is missing or not known.",
                 *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs"
                 *     }
                 */
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
        /** @description `unknown_parameter`: the query holds something, and nothing is described. */
        UnknownParameter: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "code": "unknown_parameter",
                 *       "detail": "Unknown parameter \"force\".",
                 *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs",
                 *       "errors": [
                 *         {
                 *           "pointer": "/force",
                 *           "code": "unknown_parameter",
                 *           "detail": "Unknown parameter \"force\"."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
        /** @description `unsupported_media_type`: the body is not declared as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AeontelErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
         * @example Bearer XXX
         */
        authorization: string;
        /**
         * @description The id of the function. One of the wrong form is 404, like one that is not there.
         * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
         */
        id: string;
    };
    requestBodies: never;
    headers: {
        /** @description The id by which the service's people find the request. In the body of an error it is `requestId`. */
        RequestId: string;
        /** @description After how many seconds to come back. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listFunctions: {
        parameters: {
            query?: {
                /** @description A cursor, the `endCursor` of a page. The page holds the functions just after it. Beside `before` it is 400 `invalid_parameter`; empty, 400 `invalid_cursor`. */
                after?: string;
                /** @description A cursor, the `startCursor` of a page. The page holds the functions just before it, in the order of the list. Beside `after` it is 400 `invalid_parameter`; empty, 400 `invalid_cursor`. */
                before?: string;
                /** @description Only functions whose `createdBy` is this. */
                created_by?: string;
                /** @description Only functions whose `defaultVersionId` is this. */
                default_version_id?: string;
                /**
                 * @description Only functions that this expression is true for, as JSON. It cannot bring back what `include_deleted` leaves out. At most 8 KiB, eight levels of `AND`, `OR` and `NOT`, three relations within each other and a hundred
                 *     conditions, else 400 `filter_too_complex`.
                 */
                filter?: components["schemas"]["FunctionFilter"];
                /**
                 * @description Only functions with these ids, with commas between. An id that the token does not see, or that nothing has, drops out silently; a deleted function still needs `include_deleted`. The order of the ids means nothing, and one
                 *     that comes twice counts once. Given and empty, it is for no function at all. More than 100 different ones are 400 `invalid_parameter`.
                 * @example [
                 *       "fun_01k9x3m8f2e6vr7q5w0ty4hbzn",
                 *       "fun_01k9x3m8f2e6vr7q5w0ty4hbzp"
                 *     ]
                 */
                ids?: string[];
                /** @description Whether deleted functions are there too. */
                include_deleted?: components["schemas"]["DeletedVisibility"];
                /** @description How many functions a page holds. Anything that is no whole number from 1 to 100 is 400 `invalid_parameter`, not brought into range. */
                limit?: number;
                /** @description Only functions whose name holds this text, in any case. `%` and `_` stand for themselves. Empty, it narrows nothing. */
                name?: string;
                /**
                 * @description The sort keys, as JSON, the first first: at most five objects of a single key, no field twice, else 400 `invalid_order_by`. Empty or absent, the newest come first: `[{"createdAt":"desc"}]`. Where `id` is not among them it is
                 *     the last, in the direction of the last one, so that no two rows are equal; what follows `id` has no effect.
                 */
                orderBy?: components["schemas"]["FunctionOrder"];
                /** @description Only functions whose `retentionTier` is this. Active ones have none, so that it finds nothing unless `include_deleted` lets deleted ones in. */
                retention_tier?: components["schemas"]["RetentionTier"];
                /** @description Only functions whose `runtimeUserId` is this. */
                runtime_user_id?: string;
                /** @description Only functions that are seen this way. It has nothing to do with the field `source`, which `filter` compares. */
                source?: components["schemas"]["FunctionScope"];
                /** @description Only functions whose field `system` is this. */
                system?: boolean;
                /** @description Only functions of this workspace, and the system's. Absent, those of every workspace that the token reaches. A workspace that is not there, or not for the token, is 403 `forbidden`, the same for both. */
                workspace_id?: string;
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "fun_01k9x3m8f2e6vr7q5w0ty4hbzn",
                     *           "workspaceId": "wsp_demo",
                     *           "name": "summarize",
                     *           "description": "Makes a long text short.",
                     *           "defaultVersionId": "fnv_01k9x3m8f2e6vr7q5w0ty4hbzq",
                     *           "source": "custom",
                     *           "system": false,
                     *           "createdBy": "usr_01k9x3m8f2e6vr7q5w0ty4hbzr",
                     *           "runtimeUserId": null,
                     *           "deletedAt": null,
                     *           "retentionTier": null,
                     *           "createdAt": "2026-01-15T09:30:00.000Z",
                     *           "updatedAt": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pageInfo": {
                     *         "total": 1,
                     *         "hasNextPage": false,
                     *         "hasPreviousPage": false,
                     *         "startCursor": "eyJ2IjoxfQ",
                     *         "endCursor": "eyJ2IjoxfQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionPage"];
                };
            };
            /** @description `unknown_parameter`, `invalid_parameter`, `invalid_cursor`, `invalid_filter`, `filter_too_complex` or `invalid_order_by`. `errors` points into the parameter: `/filter/OR/1/name/gte`, `/orderBy/0/name`, `/limit`. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `forbidden`: `workspace_id` names a workspace that is not there, or that the token does not reach. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    createFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The function. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workspaceId": "wsp_demo",
                 *       "name": "summarize",
                 *       "description": "Makes a long text short.",
                 *       "inputSchemaId": "sch_input",
                 *       "outputSchemaId": "sch_output"
                 *     }
                 */
                "application/json": components["schemas"]["CreateFunctionBody"];
            };
        };
        responses: {
            /** @description The function. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fun_01k9x3m8f2e6vr7q5w0ty4hbzn",
                     *       "workspaceId": "wsp_demo",
                     *       "name": "summarize",
                     *       "description": "Makes a long text short.",
                     *       "defaultVersionId": "fnv_01k9x3m8f2e6vr7q5w0ty4hbzq",
                     *       "source": "custom",
                     *       "system": false,
                     *       "createdBy": "usr_01k9x3m8f2e6vr7q5w0ty4hbzr",
                     *       "runtimeUserId": null,
                     *       "deletedAt": null,
                     *       "retentionTier": null,
                     *       "createdAt": "2026-01-15T09:30:00.000Z",
                     *       "updatedAt": "2026-01-15T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AeontelFunction"];
                };
            };
            /** @description `unknown_parameter`, `invalid_json`, `unknown_field` or `validation_failed`; or `invalid_reference`: a schema is not there, is deleted, or belongs to another workspace. `errors` names every field that is wrong. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `forbidden`: the workspace is not there, or the token does not reach it, the same for both; the token is for reading; or `source` is `system` and the caller is no administrator of the platform. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fun_01k9x3m8f2e6vr7q5w0ty4hbzn",
                     *       "workspaceId": "wsp_demo",
                     *       "name": "summarize",
                     *       "description": "Makes a long text short.",
                     *       "defaultVersionId": "fnv_01k9x3m8f2e6vr7q5w0ty4hbzq",
                     *       "source": "custom",
                     *       "system": false,
                     *       "createdBy": "usr_01k9x3m8f2e6vr7q5w0ty4hbzr",
                     *       "runtimeUserId": null,
                     *       "deletedAt": null,
                     *       "retentionTier": null,
                     *       "createdAt": "2026-01-15T09:30:00.000Z",
                     *       "updatedAt": "2026-01-15T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AeontelFunction"];
                };
            };
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    deleteFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Deleted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    updateFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "summarize-text",
                 *       "runtimeUserId": null
                 *     }
                 */
                "application/json": components["schemas"]["UpdateFunctionBody"];
            };
        };
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AeontelFunction"];
                };
            };
            /** @description `unknown_parameter`, `invalid_json`, `unknown_field` or `validation_failed`; or `invalid_reference`: `runtimeUserId` is no member of the workspace. `errors` names every field that is wrong. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "code": "unknown_field",
                     *       "detail": "workspaceId cannot be set.",
                     *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs",
                     *       "errors": [
                     *         {
                     *           "pointer": "/workspaceId",
                     *           "code": "unknown_field",
                     *           "detail": "workspaceId cannot be set."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `forbidden`: the function is the system's, or an integration's whose owner the caller does not belong to; the token is for reading; or the body names `runtimeUserId`, set or cleared, and the caller is no administrator of the workspace. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Deleted"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    invokeFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description Arguments, and a version where it is not to be the default one. Absent or empty, there are no arguments. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "args": {
                 *         "text": "A long text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvokeFunctionBody"];
            };
        };
        responses: {
            /** @description It ran, or tried to. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvokeAnswer"];
                };
            };
            /**
             * @description `unknown_parameter`, `invalid_json`, `unknown_field` or `validation_failed`; `invalid_reference`: `versionId` is no version of this function; or `invalid_args`: the arguments break the input schema, and `errors` points at where.
             *     Nothing has run.
             */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "code": "invalid_args",
                     *       "detail": "The arguments do not fit the input schema of the function.",
                     *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs",
                     *       "errors": [
                     *         {
                     *           "pointer": "/args/text",
                     *           "code": "schema_mismatch",
                     *           "detail": "text must be a string."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `forbidden`: the token is for reading, and running is more than that. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `function_deleted`; or `no_default_version`: the function has none, and the body names none. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "no_default_version",
                     *       "detail": "The function has no default version. Name one in versionId.",
                     *       "requestId": "req_01k9x3m8f2e6vr7q5w0ty4hbzs"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["AeontelErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    purgeFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotDeleted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    restoreFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Without one, or with one that nobody knows, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the function. One of the wrong form is 404, like one that is not there.
                 * @example fun_01k9x3m8f2e6vr7q5w0ty4hbzn
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function, active. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fun_01k9x3m8f2e6vr7q5w0ty4hbzn",
                     *       "workspaceId": "wsp_demo",
                     *       "name": "summarize",
                     *       "description": "Makes a long text short.",
                     *       "defaultVersionId": "fnv_01k9x3m8f2e6vr7q5w0ty4hbzq",
                     *       "source": "custom",
                     *       "system": false,
                     *       "createdBy": "usr_01k9x3m8f2e6vr7q5w0ty4hbzr",
                     *       "runtimeUserId": null,
                     *       "deletedAt": null,
                     *       "retentionTier": null,
                     *       "createdAt": "2026-01-15T09:30:00.000Z",
                     *       "updatedAt": "2026-01-15T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AeontelFunction"];
                };
            };
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotDeleted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
}
