// Generated from specs/durable-functions.yaml by scripts/generate. Do not edit.

export interface paths {
    "/entities": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List entities of every name
         * @description The entities of the task hub that fit every filter given. Deleted ones and ones that never came to be are not listed. Paging is that of `listInstances`.
         *     POST and DELETE on this path, with no name, are refused with 400.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entityName}": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the entity function, in any case; answers hold it in lower case.
                 * @example Counter
                 */
                entityName: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        /**
         * List the entities of one name
         * @description As `listEntities`, for one name, matched whole and in any case.
         */
        get: operations["listEntitiesByName"];
        put?: never;
        /**
         * Signal the entity whose key is empty
         * @description As `signalEntity`, for the entity with the empty key.
         */
        post: operations["signalEntityWithoutKey"];
        /**
         * Signal the entity whose key is empty to delete itself
         * @description As `deleteEntity`, for the entity with the empty key.
         */
        delete: operations["deleteEntityWithoutKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entityName}/{entityKey}": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The key of the entity, case-sensitive.
                 * @example steps
                 */
                entityKey: components["parameters"]["entityKey"];
                /**
                 * @description The name of the entity function, in any case; answers hold it in lower case.
                 * @example Counter
                 */
                entityName: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        /**
         * Read the state of an entity
         * @description The state as it was last stored, as bare JSON. Here the key `$` means the empty key.
         */
        get: operations["getEntity"];
        put?: never;
        /**
         * Signal an entity
         * @description Sends an operation to an entity and does not wait for its end. An entity that does not exist comes into being. The body is the operation's input: JSON under the content type `application/json`, plain text under any other or none; with no body there is no
         *     input. `delete` deletes the state of an entity that defines no operation of that name. The key `$` is an ordinary key here.
         *
         *     Sent twice, the operation runs twice.
         */
        post: operations["signalEntity"];
        /**
         * Signal an entity to delete itself
         * @description Signals the operation `delete` and does not wait for its end. An entity that defines no such operation loses its state; one that does runs its own, and by then may do anything, twice if signalled twice. The page does not list this route.
         */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List instances, by filter, page by page
         * @description The instances of the task hub that fit every filter given, in the order of their ids. Entities are among them, under ids of the form `@name@key`.
         *
         *     A page holds at most `top` rows and may hold fewer, or none, while more follow: only an absent or empty `x-ms-continuation-token` in the answer means the end. The next page is asked for by the same request with the token in the
         *     request header of the same name.
         *
         *     Costly on the default storage provider where there are many instances: it walks the table.
         */
        get: operations["listInstances"];
        put?: never;
        post?: never;
        /**
         * Purge the instances that fit a filter
         * @description Deletes state, history and stored payloads of the instances created in a span of time. `createdTimeFrom` has to be there and has to be a time; `createdTimeTo` is now where it is absent.
         *
         *     Of the statuses asked for, only Completed, Failed, Terminated and Canceled are kept. Where that leaves none (no `runtimeStatus`, a misspelt or lower-case one, or only statuses of living instances), Azure Storage
         *     deletes every instance in the span, running ones included. Orchestrations started by a purged one are not purged with it.
         *
         *     Costly on the default storage provider where there are many instances or long histories. After a lost answer, 404 says that nothing that fits is left.
         */
        delete: operations["purgeInstances"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceId}": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        /**
         * Read the status of an instance
         * @description The status of one instance; the status code says whether it has ended. Pending, Running, ContinuedAsNew and Suspended are 202 with `Location` and `Retry-After`, so that any HTTP poller can wait for the end.
         *     Completed, Terminated and Canceled are 200, and so is Failed unless `returnInternalServerErrorOnFailure` asks for 500; the body is the status in each case.
         *
         *     `showHistory` adds `historyEvents`, except while the instance is Pending. `showHistoryOutput` adds results to those events and does nothing alone. With `showInput=false` every input is left out.
         */
        get: operations["getInstance"];
        put?: never;
        post?: never;
        /**
         * Purge one instance
         * @description Deletes state, history and stored payloads of one instance. It has to have ended; hosts before 2026 delete it in any state, a running one included. Orchestrations that it started are not purged with it.
         *     An id of the form `@name@key` is an entity: neither its state nor its existence is asked for, and `instancesDeleted` may be 0.
         */
        delete: operations["purgeInstance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceId}/raiseEvent/{eventName}": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the event that the instance waits for.
                 * @example operation
                 */
                eventName: string;
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event to an instance
         * @description Hands an event with a JSON payload to an instance that has not ended. One that does not wait for it yet keeps it, also while suspended. The checks run in this order: the instance exists, it has not ended, the content
         *     type is `application/json` (with or without parameters), the body is JSON. An empty body is not JSON: an event without payload is sent as `null`.
         *
         *     Sent twice, the event arrives twice.
         */
        post: operations["raiseEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceId}/restart": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an instance's orchestration again with the same input
         * @description Starts the same orchestrator function with the same input, under a new id or, with `restartWithNewInstanceId=false`, in the place of the instance itself, which then has to have ended. The source of a new instance may be in any state.
         *     Waits as `startOrchestration` does. The body is ignored. The page does not list this route; the extension has it and every start answer links to it.
         *
         *     In place, reading the instance tells after a lost answer whether the restart was taken; under a new id nothing does.
         */
        post: operations["restartInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceId}/resume": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a suspended instance go on
         * @description Resumes a suspended instance; events kept meanwhile are handed to it. The body is ignored.
         *
         *     A repeat finds the instance no longer suspended and answers 500 with the exception System.InvalidOperationException, which says nothing else here: after a lost answer that is success. 410 is not, for the instance ended instead.
         */
        post: operations["resumeInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceId}/rewind": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run the failed steps of a failed instance again
         * @description Puts a failed instance back to work: what failed is taken out of its history and done again, what succeeded stays. The status goes through Pending to Running; the output of the failure stands until a new one takes its place. The body is ignored.
         *
         *     An instance that failed again in the meantime would be rewound a second time by a repeat, and its failed steps done once more.
         */
        post: operations["rewindInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceId}/suspend": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold an instance
         * @description Suspends an instance: it takes no further step until it is resumed. Events sent to it meanwhile are kept, activities under way finish. The body is ignored.
         *
         *     A repeat finds the instance suspended and answers 500 with the exception System.InvalidOperationException, which says nothing else here: after a lost answer that is success. 410 is not, for the instance ended instead.
         */
        post: operations["suspendInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceId}/terminate": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an instance now
         * @description Ends an instance in any state but an ended one, suspended ones included. Its status becomes Terminated and its output the reason: as JSON where the text is JSON (`123` becomes a number), else as a string, null where there is none.
         *     Activities and orchestrations that it started go on. The body is ignored.
         *
         *     A repeat finds the instance ended and answers 410: after a lost answer that is success.
         */
        post: operations["terminateInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/makeprimary": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make this app the primary one of its task hub
         * @description Takes the lease of the task hub from another app that shares its storage. Any method does that the host passes on. The page does not list this route.
         */
        post: operations["makePrimary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orchestrators/{functionName}": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the orchestrator function.
                 * @example RestartVMs
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an orchestration under an id that the service makes
         * @description Schedules a new instance of an orchestrator function and answers with the URLs by which the instance is managed. The id is a GUID of 32 lower-case hexadecimal digits
         *     without dashes. The body is the input, as JSON; without a body the input is null. The content type is not looked at.
         *
         *     With both `timeout` and `pollingInterval` the request waits for the end: a completed instance answers 200 with its bare output; one that failed, was canceled or terminated answers
         *     200 with its status; one that has not ended in time answers 202 as if nobody had waited. While waiting, `showInput`, `showHistory` and `showHistoryOutput` shape the status. A `pollingInterval` above `timeout` answers 400 after the instance has been started.
         *
         *     Sending this twice starts two instances, and nothing tells which is whose: name the id where that matters.
         */
        post: operations["startOrchestration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orchestrators/{functionName}/{instanceId}": {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the orchestrator function.
                 * @example RestartVMs
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an orchestration under an id of one's own
         * @description As `startOrchestration`, under the id in the path. An instance of that id that has not ended is left alone and the request is refused; one that has ended is replaced, its history and output
         *     included (the host's option OverridableExistingInstanceStates moves that line). A fixed id is therefore how a singleton is made.
         *
         *     After an answer that never came, reading the instance tells whether the start was taken.
         */
        post: operations["startOrchestrationWithId"];
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
        /** @description Any JSON value. */
        AnyJson: unknown;
        /** @description The orchestration began anew with a new input. */
        ContinueAsNewEvent: {
            /** @constant */
            EventType: "ContinueAsNew";
            FailureDetails?: components["schemas"]["OptionalFailureDetails"];
            /** @description The status as the framework's number; 2 is ContinuedAsNew. */
            OrchestrationStatus: number;
            /** @description The new input, as JSON text; shown whether or not `showHistoryOutput` is true. */
            Result?: string | null;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description An error of the extension. The three keys after the message stand together or not at all. */
        DurableErrorBody: {
            /** @description What went wrong, in particular. */
            ExceptionMessage?: string;
            /** @description The full name of the .NET class of the exception. */
            ExceptionType?: string;
            /** @description What went wrong, in general. */
            Message: string;
            /** @description The stack of the exception. */
            StackTrace?: string | null;
        };
        /** @description An error of the extension, as a bare JSON string. */
        DurableErrorText: string;
        /** @description What identifies an entity. */
        EntityKey: {
            /** @description The key. */
            key: string;
            /** @description The name of the entity function, in lower case. */
            name: string;
        };
        /** @description A row of the list of entities. */
        EntityListItem: {
            entityId: components["schemas"]["EntityKey"];
            /**
             * Format: date-time
             * @description When the entity last ran an operation, to a tenth of a microsecond.
             */
            lastOperationTime: string;
            /** @description The state, or null where `fetchState` is not true. */
            state: unknown;
        };
        /** @description An event came in from outside. */
        EventRaisedEvent: {
            /** @constant */
            EventType: "EventRaised";
            Input?: components["schemas"]["RawJsonText"];
            /** @description The name of the event. */
            Name: string;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description The orchestration sent an event, or an operation to an entity. */
        EventSentEvent: {
            /** @constant */
            EventType: "EventSent";
            Input?: components["schemas"]["RawJsonText"];
            /** @description To whom it was sent. */
            InstanceId: string;
            /** @description The name of the event. */
            Name: string;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /**
         * Format: date-time
         * @description A time in UTC, to a tenth of a microsecond.
         */
        EventTimestamp: string;
        /** @description The orchestration ended. */
        ExecutionCompletedEvent: {
            /** @constant */
            EventType: "ExecutionCompleted";
            FailureDetails?: components["schemas"]["OptionalFailureDetails"];
            OrchestrationStatus: components["schemas"]["RuntimeStatus"];
            /** @description The output. There only where `showHistoryOutput` is true. */
            Result?: unknown;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description The instance was resumed. */
        ExecutionResumedEvent: {
            /** @constant */
            EventType: "ExecutionResumed";
            /** @description The reason. */
            Reason?: string | null;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description The instance was rewound. */
        ExecutionRewoundEvent: {
            /** @constant */
            EventType: "ExecutionRewound";
            InstanceId?: string | null;
            ParentExecutionId?: string | null;
            ParentTraceContext?: components["schemas"]["OptionalTraceContext"];
            /** @description The reason. */
            Reason?: string | null;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description The orchestration began. */
        ExecutionStartedEvent: {
            Correlation?: string | null;
            /** @constant */
            EventType: "ExecutionStarted";
            /** @description The orchestrator function. */
            FunctionName: string;
            Generation?: number | null;
            Input?: components["schemas"]["RawJsonText"];
            ParentTraceContext?: components["schemas"]["OptionalTraceContext"];
            /** Format: date-time */
            ScheduledStartTime?: string | null;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description The instance was suspended. */
        ExecutionSuspendedEvent: {
            /** @constant */
            EventType: "ExecutionSuspended";
            /** @description The reason. */
            Reason?: string | null;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description The instance was terminated. */
        ExecutionTerminatedEvent: {
            /** @constant */
            EventType: "ExecutionTerminated";
            /** @description The reason. */
            Input?: string | null;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description How a failure describes itself, where the host fills it in. */
        FailureDetails: {
            /** @description Its message. */
            ErrorMessage: string;
            /** @description The class of the error. */
            ErrorType: string;
            /** @description What caused it. */
            InnerFailure?: components["schemas"]["FailureDetails"] | null;
            /** @description Whether a retry policy leaves it alone. */
            IsNonRetriable?: boolean;
            /** @description Further properties of the error. */
            Properties?: {
                [key: string]: unknown;
            } | null;
            /** @description Its stack. */
            StackTrace?: string | null;
        };
        /** @description A note of the framework, or what a rewind left of a failed step. */
        GenericHistoryEvent: {
            Data?: string | null;
            /** @constant */
            EventType: "GenericEvent";
            Reason?: string | null;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description An event in the history of an instance, told apart by `EventType`. A newer host may send kinds that are not among these: they pass, and code that looks at the kind has to leave them alone. */
        HistoryEvent: components["schemas"]["ExecutionStartedEvent"] | components["schemas"]["TaskScheduledEvent"] | components["schemas"]["TaskCompletedEvent"] | components["schemas"]["TaskFailedEvent"] | components["schemas"]["SubOrchestrationInstanceCreatedEvent"] | components["schemas"]["SubOrchestrationInstanceCompletedEvent"] | components["schemas"]["SubOrchestrationInstanceFailedEvent"] | components["schemas"]["TimerCreatedEvent"] | components["schemas"]["TimerFiredEvent"] | components["schemas"]["EventRaisedEvent"] | components["schemas"]["EventSentEvent"] | components["schemas"]["ExecutionTerminatedEvent"] | components["schemas"]["ExecutionSuspendedEvent"] | components["schemas"]["ExecutionResumedEvent"] | components["schemas"]["ExecutionRewoundEvent"] | components["schemas"]["ExecutionCompletedEvent"] | components["schemas"]["ContinueAsNewEvent"] | components["schemas"]["GenericHistoryEvent"];
        /** @description A row of the list of instances. Today's service leaves `historyEvents` out of every row. */
        InstanceListItem: WithRequired<components["schemas"]["InstanceStatus"], "name" | "instanceId">;
        /** @description The URLs by which an instance is managed. Each carries the key, which opens every instance of the app. */
        InstanceManagementUrls: {
            /** @description The id of the instance. */
            id: string;
            /** @description DELETE purges. */
            purgeHistoryDeleteUri: string;
            /** @description POST restarts. */
            restartPostUri: string;
            /** @description POST resumes, once `{text}` is replaced by the reason. */
            resumePostUri: string;
            /** @description POST rewinds, once `{text}` is replaced by the reason. In what a function makes of its client binding and on the page; not in the answer of today's service. */
            rewindPostUri?: string;
            /** @description POST sends an event, once `{eventName}` is replaced. */
            sendEventPostUri: string;
            /** @description GET reads the status. */
            statusQueryGetUri: string;
            /** @description POST suspends, once `{text}` is replaced by the reason. */
            suspendPostUri: string;
            /** @description POST terminates, once `{text}` is replaced by the reason. */
            terminatePostUri: string;
        };
        /** @description The status of an instance. */
        InstanceStatus: {
            /**
             * Format: date-time
             * @description When the instance was created, in whole seconds.
             */
            createdTime: string;
            /** @description What the orchestration last set as its custom status, or null. */
            customStatus: unknown;
            /** @description The history. There only where `showHistory` is true and the instance is not Pending. */
            historyEvents?: components["schemas"]["HistoryEvent"][];
            /** @description What the orchestration was started with. Null where there was none and where `showInput` is false. */
            input: unknown;
            /** @description The id of the instance. Always there today; by the page a single status lacks it. */
            instanceId?: string;
            /**
             * Format: date-time
             * @description When the instance was last stored, in whole seconds.
             */
            lastUpdatedTime: string;
            /** @description The name of the orchestrator function; for an entity its id. Always there today; by the page a single status lacks it. */
            name?: string;
            /** @description What the orchestration returned; the message of a failed one; the reason of a terminated one. Null before the end, except that a rewound one keeps the message of its failure until it ends anew. */
            output: unknown;
            runtimeStatus: components["schemas"]["RuntimeStatus"];
        };
        /** @description The failure, or null. */
        OptionalFailureDetails: components["schemas"]["FailureDetails"] | null;
        /** @description The trace context, or null. */
        OptionalTraceContext: components["schemas"]["TraceContext"] | null;
        /** @description What a purge did. */
        PurgeResult: {
            /** @description How many instances were deleted. */
            instancesDeleted: number;
        };
        /** @description A value as JSON text, not parsed. The key is absent where `showInput` is false. */
        RawJsonText: string | null;
        /** @description Where an instance stands. Completed, Failed, Terminated and Canceled are final. Unknown is what a row that cannot be read shows as. */
        RuntimeStatus: "Running" | "Completed" | "ContinuedAsNew" | "Failed" | "Canceled" | "Terminated" | "Pending" | "Suspended" | "Unknown" | (string & {});
        /** @description An orchestration that this one had started returned. */
        SubOrchestrationInstanceCompletedEvent: {
            /** @constant */
            EventType: "SubOrchestrationInstanceCompleted";
            /** @description The orchestrator function. */
            FunctionName: string;
            Input?: components["schemas"]["RawJsonText"];
            /** @description What it returned. There only where `showHistoryOutput` is true. */
            Result?: unknown;
            ScheduledTime: components["schemas"]["EventTimestamp"];
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description An orchestration was started by this one and has not ended. Once it has, only the event of its end is shown. */
        SubOrchestrationInstanceCreatedEvent: {
            ClientSpanId?: string | null;
            /** @constant */
            EventType: "SubOrchestrationInstanceCreated";
            Input?: components["schemas"]["RawJsonText"];
            /** @description The id of the new instance. */
            InstanceId: string;
            /** @description The orchestrator function. */
            Name: string;
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description An orchestration that this one had started failed. */
        SubOrchestrationInstanceFailedEvent: {
            /** @description What the host adds to the message. */
            Details: string | null;
            /** @constant */
            EventType: "SubOrchestrationInstanceFailed";
            FailureDetails?: components["schemas"]["OptionalFailureDetails"];
            /** @description The orchestrator function. */
            FunctionName: string;
            Input?: components["schemas"]["RawJsonText"];
            /** @description The message. */
            Reason: string | null;
            ScheduledTime: components["schemas"]["EventTimestamp"];
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description An activity returned. */
        TaskCompletedEvent: {
            /** @constant */
            EventType: "TaskCompleted";
            /** @description The activity function. */
            FunctionName: string;
            Input?: components["schemas"]["RawJsonText"];
            /** @description What it returned. There only where `showHistoryOutput` is true. */
            Result?: unknown;
            ScheduledTime: components["schemas"]["EventTimestamp"];
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description An activity threw. */
        TaskFailedEvent: {
            /** @description What the host adds to the message. */
            Details: string | null;
            /** @constant */
            EventType: "TaskFailed";
            FailureDetails?: components["schemas"]["OptionalFailureDetails"];
            /** @description The activity function. */
            FunctionName: string;
            Input?: components["schemas"]["RawJsonText"];
            /** @description The message. */
            Reason: string | null;
            ScheduledTime: components["schemas"]["EventTimestamp"];
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description An activity was asked for and has not ended. Once it has, only the event of its end is shown. */
        TaskScheduledEvent: {
            /** @constant */
            EventType: "TaskScheduled";
            Input?: components["schemas"]["RawJsonText"];
            /** @description The activity function. */
            Name: string;
            ParentTraceContext?: components["schemas"]["OptionalTraceContext"];
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description A timer was set. */
        TimerCreatedEvent: {
            /** @constant */
            EventType: "TimerCreated";
            FireAt: components["schemas"]["EventTimestamp"];
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description A timer went off. */
        TimerFiredEvent: {
            /** @constant */
            EventType: "TimerFired";
            FireAt: components["schemas"]["EventTimestamp"];
            Timestamp: components["schemas"]["EventTimestamp"];
        };
        /** @description The W3C trace context of the caller. */
        TraceContext: {
            TraceParent?: string | null;
            TraceState?: string | null;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request failed inside the extension. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "Something went wrong while processing your request",
                 *       "ExceptionMessage": "The operation timed out.",
                 *       "ExceptionType": "System.TimeoutException",
                 *       "StackTrace": null
                 *     }
                 */
                "application/json": components["schemas"]["DurableErrorBody"];
            };
        };
        /** @description The host knows the key, and it is neither the extension's system key nor the master key: no body, and never under the keyless prefix. Or the app is stopped, and the platform answers with a page in the place of the host. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <html><head><title>Web App - Unavailable</title></head><body>Error 403 - This web app is stopped.</body></html> */
                "text/html": string;
            };
        };
        /** @description The host of the app is not running, or is still starting. */
        HostUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The instance has ended (Completed, Failed, Terminated or Canceled). */
        InstanceEnded: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such instance. */
        InstanceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request waited and the instance ended. Completed: the body is the bare output, any JSON, null where there is none. Failed, Canceled or Terminated: the body is the status, an `InstanceStatus`. Nothing but the shape tells the two apart. */
        OrchestrationEnded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyJson"];
            };
        };
        /** @description The instance was scheduled, and was not waited for or has not ended in time. */
        OrchestrationStarted: {
            headers: {
                /** @description The status URL, equal to `statusQueryGetUri`. It carries the key. */
                Location: string;
                /** @description Seconds to wait before asking for the status; the service says 10. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "abc123",
                 *       "statusQueryGetUri": "http://localhost:7071/runtime/webhooks/durabletask/instances/abc123?taskHub=DurableFunctionsHub&connection=Storage&code=XXX",
                 *       "sendEventPostUri": "http://localhost:7071/runtime/webhooks/durabletask/instances/abc123/raiseEvent/{eventName}?taskHub=DurableFunctionsHub&connection=Storage&code=XXX",
                 *       "terminatePostUri": "http://localhost:7071/runtime/webhooks/durabletask/instances/abc123/terminate?reason={text}&taskHub=DurableFunctionsHub&connection=Storage&code=XXX",
                 *       "purgeHistoryDeleteUri": "http://localhost:7071/runtime/webhooks/durabletask/instances/abc123?taskHub=DurableFunctionsHub&connection=Storage&code=XXX",
                 *       "restartPostUri": "http://localhost:7071/runtime/webhooks/durabletask/instances/abc123/restart?taskHub=DurableFunctionsHub&connection=Storage&code=XXX",
                 *       "suspendPostUri": "http://localhost:7071/runtime/webhooks/durabletask/instances/abc123/suspend?reason={text}&taskHub=DurableFunctionsHub&connection=Storage&code=XXX",
                 *       "resumePostUri": "http://localhost:7071/runtime/webhooks/durabletask/instances/abc123/resume?reason={text}&taskHub=DurableFunctionsHub&connection=Storage&code=XXX"
                 *     }
                 */
                "application/json": components["schemas"]["InstanceManagementUrls"];
            };
        };
        /** @description The host knows no such key, or none was sent. Never under the keyless prefix. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
        code: string;
        /**
         * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
         * @example Storage
         */
        connection: string;
        /** @description The token of the page before. */
        continuationToken: string;
        /**
         * @description Only instances created at or after this time.
         * @example 2018-06-04T00:00:00Z
         */
        createdTimeFrom: string;
        /**
         * @description Only instances created at or before this time.
         * @example 2018-06-05T00:00:00Z
         */
        createdTimeTo: string;
        /**
         * @description The key of the entity, case-sensitive.
         * @example steps
         */
        entityKey: string;
        /**
         * @description The name of the entity function, in any case; answers hold it in lower case.
         * @example Counter
         */
        entityName: string;
        /** @description True puts the state into each row. */
        fetchState: boolean;
        /**
         * @description The name of the orchestrator function.
         * @example RestartVMs
         */
        functionName: string;
        /** @description The system key `durabletask_extension` or the master key. */
        functionsKey: string;
        /**
         * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
         * @example bcf6fb5067b046fbb021b52ba7deae5a
         */
        instanceId: string;
        /** @description Only instances whose id starts so. Since version 2.7.2 of the extension. */
        instanceIdPrefix: string;
        /**
         * @description Only entities that were last operated on at or after this time.
         * @example 2019-12-18T00:00:00Z
         */
        lastOperationTimeFrom: string;
        /**
         * @description Only entities that were last operated on at or before this time.
         * @example 2019-12-19T00:00:00Z
         */
        lastOperationTimeTo: string;
        /**
         * @description The operation to run; the empty name where absent.
         * @example Add
         */
        op: string;
        /**
         * @description Seconds between two looks while waiting, fractions allowed; not above `timeout`. Counts only together with it.
         * @example 0.5
         */
        pollingInterval: number;
        /**
         * @description Why. Kept in the history; for a terminated instance it is the output too.
         * @example buggy
         */
        reason: string;
        /** @description True answers 500 in the place of 200 for a failed instance, with the same body, for pollers that look at nothing but the status code. */
        returnInternalServerErrorOnFailure: boolean;
        /**
         * @description Only instances in one of these statuses, separated by commas or in repeated parameters. Case-sensitive; unknown names are dropped, and where none is left there is no filter.
         * @example [
         *       "Failed",
         *       "Terminated"
         *     ]
         */
        runtimeStatus: components["schemas"]["RuntimeStatus"][];
        /** @description True adds `historyEvents`. */
        showHistory: boolean;
        /** @description True adds results to the events of the history. Does nothing without `showHistory`. */
        showHistoryOutput: boolean;
        /** @description False leaves inputs out; `input` is then null. */
        showInput: boolean;
        /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
        systemKey: string;
        /**
         * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
         * @example DurableFunctionsHub
         */
        taskHub: string;
        /**
         * @description Seconds to wait for the end, fractions allowed. Counts only together with `pollingInterval`.
         * @example 30
         */
        timeout: number;
        /**
         * @description How many rows a page holds at most.
         * @example 2
         */
        top: number;
        /**
         * @description The W3C trace context that the work continues. Hosts before 2026 ignore it.
         * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
         */
        traceparent: string;
        /** @description The vendors' part of the W3C trace context. Hosts before 2026 ignore it. */
        tracestate: string;
        /** @description The version of the orchestration; the host's default version where absent. Hosts before 2026 ignore it. */
        version: string;
    };
    requestBodies: {
        /** @description The input of the operation. */
        OperationInput: {
            content: {
                /** @example 5 */
                "application/json": components["schemas"]["AnyJson"];
                /** @example five */
                "text/plain": string;
            };
        };
        /** @description The input, as JSON. */
        OrchestrationInput: {
            content: {
                /**
                 * @example {
                 *       "resourceGroup": "myRG",
                 *       "subscriptionId": "aaaa0a0a-bb1b-cc2c-dd3d-eeeeee4e4e4e"
                 *     }
                 */
                "application/json": components["schemas"]["AnyJson"];
            };
        };
    };
    headers: {
        /** @description The token of the next page. Absent or empty on the last page, and only there. */
        ContinuationToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listEntities: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description True puts the state into each row. */
                fetchState?: components["parameters"]["fetchState"];
                /**
                 * @description Only entities that were last operated on at or after this time.
                 * @example 2019-12-18T00:00:00Z
                 */
                lastOperationTimeFrom?: components["parameters"]["lastOperationTimeFrom"];
                /**
                 * @description Only entities that were last operated on at or before this time.
                 * @example 2019-12-19T00:00:00Z
                 */
                lastOperationTimeTo?: components["parameters"]["lastOperationTimeTo"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
                /**
                 * @description How many rows a page holds at most.
                 * @example 2
                 */
                top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
                /** @description The token of the page before. */
                "x-ms-continuation-token"?: components["parameters"]["continuationToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. `[]` where nothing fits. */
            200: {
                headers: {
                    "x-ms-continuation-token": components["headers"]["ContinuationToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityListItem"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    listEntitiesByName: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description True puts the state into each row. */
                fetchState?: components["parameters"]["fetchState"];
                /**
                 * @description Only entities that were last operated on at or after this time.
                 * @example 2019-12-18T00:00:00Z
                 */
                lastOperationTimeFrom?: components["parameters"]["lastOperationTimeFrom"];
                /**
                 * @description Only entities that were last operated on at or before this time.
                 * @example 2019-12-19T00:00:00Z
                 */
                lastOperationTimeTo?: components["parameters"]["lastOperationTimeTo"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
                /**
                 * @description How many rows a page holds at most.
                 * @example 2
                 */
                top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
                /** @description The token of the page before. */
                "x-ms-continuation-token"?: components["parameters"]["continuationToken"];
            };
            path: {
                /**
                 * @description The name of the entity function, in any case; answers hold it in lower case.
                 * @example Counter
                 */
                entityName: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. `[]` where nothing fits. */
            200: {
                headers: {
                    "x-ms-continuation-token": components["headers"]["ContinuationToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityListItem"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    signalEntityWithoutKey: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description The operation to run; the empty name where absent.
                 * @example Add
                 */
                op?: components["parameters"]["op"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /**
                 * @description The W3C trace context that the work continues. Hosts before 2026 ignore it.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The vendors' part of the W3C trace context. Hosts before 2026 ignore it. */
                tracestate?: components["parameters"]["tracestate"];
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the entity function, in any case; answers hold it in lower case.
                 * @example Counter
                 */
                entityName: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OperationInput"];
        responses: {
            /** @description The signal was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No entity of this name is known to this app (asked only of the app's own task hub and connection), the key holds `/`, `\`, `#`, `?` or a control character, or a JSON body is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description By the page, no entity of this name is known. Today's service answers 400. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "The function 'counters' doesn't exist, is disabled, or is not an entity function. Additional info: The following are the known entity functions: 'counter'."
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    deleteEntityWithoutKey: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the entity function, in any case; answers hold it in lower case.
                 * @example Counter
                 */
                entityName: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signal was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No entity of this name is known to this app (asked only of the app's own task hub and connection), or the key holds `/`, `\`, `#`, `?` or a control character. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "The function 'counters' doesn't exist, is disabled, or is not an entity function. Additional info: The following are the known entity functions: 'counter'."
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    getEntity: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The key of the entity, case-sensitive.
                 * @example steps
                 */
                entityKey: components["parameters"]["entityKey"];
                /**
                 * @description The name of the entity function, in any case; answers hold it in lower case.
                 * @example Counter
                 */
                entityName: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currentValue": 5
                     *     }
                     */
                    "application/json": components["schemas"]["AnyJson"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such entity, or it was deleted. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    signalEntity: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description The operation to run; the empty name where absent.
                 * @example Add
                 */
                op?: components["parameters"]["op"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /**
                 * @description The W3C trace context that the work continues. Hosts before 2026 ignore it.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The vendors' part of the W3C trace context. Hosts before 2026 ignore it. */
                tracestate?: components["parameters"]["tracestate"];
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The key of the entity, case-sensitive.
                 * @example steps
                 */
                entityKey: components["parameters"]["entityKey"];
                /**
                 * @description The name of the entity function, in any case; answers hold it in lower case.
                 * @example Counter
                 */
                entityName: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OperationInput"];
        responses: {
            /** @description The signal was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No entity of this name is known to this app (asked only of the app's own task hub and connection), the key holds `/`, `\`, `#`, `?` or a control character, or a JSON body is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description By the page, no entity of this name is known. Today's service answers 400. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "The function 'counters' doesn't exist, is disabled, or is not an entity function. Additional info: The following are the known entity functions: 'counter'."
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    deleteEntity: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The key of the entity, case-sensitive.
                 * @example steps
                 */
                entityKey: components["parameters"]["entityKey"];
                /**
                 * @description The name of the entity function, in any case; answers hold it in lower case.
                 * @example Counter
                 */
                entityName: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signal was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No entity of this name is known to this app (asked only of the app's own task hub and connection), or the key holds `/`, `\`, `#`, `?` or a control character. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "The function 'counters' doesn't exist, is disabled, or is not an entity function. Additional info: The following are the known entity functions: 'counter'."
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    listInstances: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Only instances created at or after this time.
                 * @example 2018-06-04T00:00:00Z
                 */
                createdTimeFrom?: components["parameters"]["createdTimeFrom"];
                /**
                 * @description Only instances created at or before this time.
                 * @example 2018-06-05T00:00:00Z
                 */
                createdTimeTo?: components["parameters"]["createdTimeTo"];
                /** @description Only instances whose id starts so. Since version 2.7.2 of the extension. */
                instanceIdPrefix?: components["parameters"]["instanceIdPrefix"];
                /**
                 * @description Only instances in one of these statuses, separated by commas or in repeated parameters. Case-sensitive; unknown names are dropped, and where none is left there is no filter.
                 * @example [
                 *       "Failed",
                 *       "Terminated"
                 *     ]
                 */
                runtimeStatus?: components["parameters"]["runtimeStatus"];
                /** @description Ignored by the service. The page promises history with outputs in each row; a server in that profile gives it. */
                showHistoryOutput?: boolean;
                /** @description False leaves inputs out; `input` is then null. */
                showInput?: components["parameters"]["showInput"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
                /**
                 * @description How many rows a page holds at most.
                 * @example 2
                 */
                top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
                /** @description The token of the page before. */
                "x-ms-continuation-token"?: components["parameters"]["continuationToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. `[]` where nothing fits. */
            200: {
                headers: {
                    "x-ms-continuation-token": components["headers"]["ContinuationToken"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "E1_HelloSequence",
                     *         "instanceId": "7af46ff000564c65aafbfe99d07c32a5",
                     *         "runtimeStatus": "Completed",
                     *         "input": null,
                     *         "customStatus": null,
                     *         "output": [
                     *           "Hello Tokyo!",
                     *           "Hello Seattle!",
                     *           "Hello London!"
                     *         ],
                     *         "createdTime": "2018-06-04T10:46:39Z",
                     *         "lastUpdatedTime": "2018-06-04T10:46:47Z"
                     *       },
                     *       {
                     *         "name": "E1_HelloSequence",
                     *         "instanceId": "80eb7dd5c22f4eeba9f42b062794321e",
                     *         "runtimeStatus": "Running",
                     *         "input": null,
                     *         "customStatus": null,
                     *         "output": null,
                     *         "createdTime": "2018-06-04T15:18:28Z",
                     *         "lastUpdatedTime": "2018-06-04T15:18:38Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["InstanceListItem"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    purgeInstances: {
        parameters: {
            query: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Only instances created at or after this time. Absent or unreadable, the request is refused with 400.
                 * @example 2018-06-04T00:00:00Z
                 */
                createdTimeFrom: string;
                /**
                 * @description Only instances created at or before this time.
                 * @example 2018-06-05T00:00:00Z
                 */
                createdTimeTo?: components["parameters"]["createdTimeTo"];
                /** @description Ignored by the service. The page promises the same filters as for the list; a server in that profile honours it. */
                instanceIdPrefix?: string;
                /**
                 * @description Only instances in one of these statuses, separated by commas or in repeated parameters. Case-sensitive; unknown names are dropped, and where none is left there is no filter.
                 * @example [
                 *       "Failed",
                 *       "Terminated"
                 *     ]
                 */
                runtimeStatus?: components["parameters"]["runtimeStatus"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At least one instance was purged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "instancesDeleted": 250
                     *     }
                     */
                    "application/json": components["schemas"]["PurgeResult"];
                };
            };
            /** @description `createdTimeFrom` is absent or not a time. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example Please provide value for 'createdTimeFrom' parameter. */
                    "application/json": components["schemas"]["DurableErrorText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No instance fits the filter. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    getInstance: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description Ignored by the service. By the page, an instance created before this time is not found; a server in that profile answers so. */
                createdTimeFrom?: string;
                /** @description Ignored by the service. By the page, an instance created after this time is not found; a server in that profile answers so. */
                createdTimeTo?: string;
                /** @description True answers 500 in the place of 200 for a failed instance, with the same body, for pollers that look at nothing but the status code. */
                returnInternalServerErrorOnFailure?: components["parameters"]["returnInternalServerErrorOnFailure"];
                /** @description Ignored by the service. By the page, an instance in another status is not found; a server in that profile answers so. */
                runtimeStatus?: components["schemas"]["RuntimeStatus"][];
                /** @description True adds `historyEvents`. */
                showHistory?: components["parameters"]["showHistory"];
                /** @description True adds results to the events of the history. Does nothing without `showHistory`. */
                showHistoryOutput?: components["parameters"]["showHistoryOutput"];
                /** @description False leaves inputs out; `input` is then null. */
                showInput?: components["parameters"]["showInput"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceStatus"];
                };
            };
            /** @description The instance has not ended. */
            202: {
                headers: {
                    /** @description The URL of this request as it was received, query included. */
                    Location: string;
                    /** @description Seconds to wait before asking again; the service says 5. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "E1_HelloSequence",
                     *       "instanceId": "80eb7dd5c22f4eeba9f42b062794321e",
                     *       "runtimeStatus": "Running",
                     *       "input": null,
                     *       "customStatus": null,
                     *       "output": null,
                     *       "createdTime": "2018-06-04T15:18:28Z",
                     *       "lastUpdatedTime": "2018-06-04T15:18:38Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InstanceStatus"];
                };
            };
            /** @description By the page, the instance was terminated (or failed); the body is its status. Today's service answers 200 for both. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "RestartVMs",
                     *       "instanceId": "bcf6fb5067b046fbb021b52ba7deae5a",
                     *       "runtimeStatus": "Terminated",
                     *       "input": null,
                     *       "customStatus": null,
                     *       "output": "buggy",
                     *       "createdTime": "2018-06-04T15:18:28Z",
                     *       "lastUpdatedTime": "2018-06-04T15:18:38Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InstanceStatus"] | components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such instance. By the page, also one that has not started to run. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description With the status as body: the instance failed and `returnInternalServerErrorOnFailure` was true, or its row holds a status that the extension does not know. With an error as body: the request failed inside the extension. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceStatus"] | components["schemas"]["DurableErrorBody"];
                };
            };
            503: components["responses"]["HostUnavailable"];
        };
    };
    purgeInstance: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance was purged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "instancesDeleted": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PurgeResult"];
                };
            };
            /** @description The id is not one that the extension can use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "One or more of the arguments submitted is incorrect",
                     *       "ExceptionMessage": "Value does not fall within the expected range.",
                     *       "ExceptionType": "System.ArgumentException",
                     *       "StackTrace": null
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such instance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The instance has not ended. Hosts before 2026 purge it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example Only orchestrations in a terminal state can be purged, but the orchestration with instance ID abc123 has status Running */
                    "application/json": components["schemas"]["DurableErrorText"];
                };
            };
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    raiseEvent: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the event that the instance waits for.
                 * @example operation
                 */
                eventName: string;
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        /** @description The payload of the event. */
        requestBody: {
            content: {
                /** @example incr */
                "application/json": components["schemas"]["AnyJson"];
            };
        };
        responses: {
            /** @description The event was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The content type is not `application/json`, or the body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            410: components["responses"]["InstanceEnded"];
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    restartInstance: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Seconds between two looks while waiting, fractions allowed; not above `timeout`. Counts only together with it.
                 * @example 0.5
                 */
                pollingInterval?: components["parameters"]["pollingInterval"];
                /** @description False restarts in place, under the id in the path. */
                restartWithNewInstanceId?: boolean;
                /** @description True adds `historyEvents`. */
                showHistory?: components["parameters"]["showHistory"];
                /** @description True adds results to the events of the history. Does nothing without `showHistory`. */
                showHistoryOutput?: components["parameters"]["showHistoryOutput"];
                /** @description False leaves inputs out; `input` is then null. */
                showInput?: components["parameters"]["showInput"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
                /**
                 * @description Seconds to wait for the end, fractions allowed. Counts only together with `pollingInterval`.
                 * @example 30
                 */
                timeout?: components["parameters"]["timeout"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrchestrationEnded"];
            202: components["responses"]["OrchestrationStarted"];
            /** @description There is no such instance, its function is not known any more, or `pollingInterval` is above `timeout`; the message is the same for all of them. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "InstanceId does not match a valid orchestration instance.",
                     *       "ExceptionMessage": "An orchestration with the instanceId abc123 was not found.",
                     *       "ExceptionType": "System.ArgumentException",
                     *       "StackTrace": null
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A restart in place of an instance that has not ended. Hosts before 2026 answer 500. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "A non-terminal instance with this instance ID already exists.",
                     *       "ExceptionMessage": "An Orchestration instance with the status Running already exists.",
                     *       "ExceptionType": "DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException",
                     *       "StackTrace": null
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    resumeInstance: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Why. Kept in the history; for a terminated instance it is the output too.
                 * @example buggy
                 */
                reason?: components["parameters"]["reason"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            410: components["responses"]["InstanceEnded"];
            /** @description The instance is not suspended, or the request failed inside the extension. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "Something went wrong while processing your request",
                     *       "ExceptionMessage": "Cannot resume the orchestration instance abc123 because instance is in the Running state.",
                     *       "ExceptionType": "System.InvalidOperationException",
                     *       "StackTrace": null
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            503: components["responses"]["HostUnavailable"];
        };
    };
    rewindInstance: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Why. Kept in the history.
                 * @example fixed
                 */
                reason?: string;
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such instance. Hosts before 2026 answer with an empty body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example No orchestration with instance ID "$abc123" found. */
                    "application/json": components["schemas"]["DurableErrorText"];
                };
            };
            /** @description The instance was completed, terminated or canceled. Hosts of 2026 and later answer 412. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The instance is not Failed. Hosts before 2026 answer 410 where it has ended otherwise and 500 where it has not ended. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example This orchestration has status Running, but only orchestrations in the "Failed" state can be rewound. */
                    "application/json": components["schemas"]["DurableErrorText"];
                };
            };
            /** @description The request failed inside the extension. Hosts before 2026 answer so where the instance has not ended. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "Something went wrong while processing your request",
                     *       "ExceptionMessage": "The rewind operation is only supported on failed orchestration instances.",
                     *       "ExceptionType": "System.InvalidOperationException",
                     *       "StackTrace": null
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            /** @description The storage provider of this app cannot rewind. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "Rewind is not supported by the underlying storage provider.",
                     *       "ExceptionMessage": "The method or operation is not implemented.",
                     *       "ExceptionType": "System.NotImplementedException",
                     *       "StackTrace": null
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            503: components["responses"]["HostUnavailable"];
        };
    };
    suspendInstance: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Why. Kept in the history; for a terminated instance it is the output too.
                 * @example buggy
                 */
                reason?: components["parameters"]["reason"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            410: components["responses"]["InstanceEnded"];
            /** @description The instance is suspended already, or the request failed inside the extension. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "Something went wrong while processing your request",
                     *       "ExceptionMessage": "Cannot suspend the orchestration instance abc123 because instance is in the Suspended state.",
                     *       "ExceptionType": "System.InvalidOperationException",
                     *       "StackTrace": null
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            503: components["responses"]["HostUnavailable"];
        };
    };
    terminateInstance: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Why. Kept in the history; for a terminated instance it is the output too.
                 * @example buggy
                 */
                reason?: components["parameters"]["reason"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            410: components["responses"]["InstanceEnded"];
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    makePrimary: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
            };
            header?: {
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This app is the primary one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The app lease is switched off. Hosts before 2026 answer 500. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "The app lease feature is not enabled."
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The host does not pass this method on. It passes GET, PUT, POST, DELETE and OPTIONS, in version 1 of the runtime GET, POST and DELETE; under the keyless prefix every method. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["Failure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    startOrchestration: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Seconds between two looks while waiting, fractions allowed; not above `timeout`. Counts only together with it.
                 * @example 0.5
                 */
                pollingInterval?: components["parameters"]["pollingInterval"];
                /** @description True adds `historyEvents`. */
                showHistory?: components["parameters"]["showHistory"];
                /** @description True adds results to the events of the history. Does nothing without `showHistory`. */
                showHistoryOutput?: components["parameters"]["showHistoryOutput"];
                /** @description False leaves inputs out; `input` is then null. */
                showInput?: components["parameters"]["showInput"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
                /**
                 * @description Seconds to wait for the end, fractions allowed. Counts only together with `pollingInterval`.
                 * @example 30
                 */
                timeout?: components["parameters"]["timeout"];
                /** @description The version of the orchestration; the host's default version where absent. Hosts before 2026 ignore it. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /**
                 * @description The W3C trace context that the work continues. Hosts before 2026 ignore it.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The vendors' part of the W3C trace context. Hosts before 2026 ignore it. */
                tracestate?: components["parameters"]["tracestate"];
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the orchestrator function.
                 * @example RestartVMs
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OrchestrationInput"];
        responses: {
            200: components["responses"]["OrchestrationEnded"];
            202: components["responses"]["OrchestrationStarted"];
            /**
             * @description The body is not JSON, the function is not a known orchestrator of this app (asked only of the app's own task hub and connection), the id breaks the rules (it starts with `@`, holds `/`, `\`, `#`, `?` or a control
             *     character, or is longer than 256 characters), or `pollingInterval` is above `timeout`.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description An instance with this id exists and has not ended. Hosts before 2026 answer 500. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "An Orchestration instance with the status Running already exists."
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            /** @description The request failed inside the extension. Hosts before 2026 answer so where an instance with this id exists and has not ended. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            503: components["responses"]["HostUnavailable"];
        };
    };
    startOrchestrationWithId: {
        parameters: {
            query?: {
                /** @description The system key `durabletask_extension` or the master key. The header `x-functions-key` goes before it. */
                code?: components["parameters"]["code"];
                /**
                 * @description The name of the app setting that holds the connection to the storage; the app's own where absent or blank.
                 * @example Storage
                 */
                connection?: components["parameters"]["connection"];
                /**
                 * @description Seconds between two looks while waiting, fractions allowed; not above `timeout`. Counts only together with it.
                 * @example 0.5
                 */
                pollingInterval?: components["parameters"]["pollingInterval"];
                /** @description True adds `historyEvents`. */
                showHistory?: components["parameters"]["showHistory"];
                /** @description True adds results to the events of the history. Does nothing without `showHistory`. */
                showHistoryOutput?: components["parameters"]["showHistoryOutput"];
                /** @description False leaves inputs out; `input` is then null. */
                showInput?: components["parameters"]["showInput"];
                /** @description The page's name for the key, which the service takes as `code`. Only a server in the page's profile takes it under this name. */
                systemKey?: components["parameters"]["systemKey"];
                /**
                 * @description The task hub; the app's own where absent or blank. Another one is addressed without asking whether its functions exist.
                 * @example DurableFunctionsHub
                 */
                taskHub?: components["parameters"]["taskHub"];
                /**
                 * @description Seconds to wait for the end, fractions allowed. Counts only together with `pollingInterval`.
                 * @example 30
                 */
                timeout?: components["parameters"]["timeout"];
                /** @description The version of the orchestration; the host's default version where absent. Hosts before 2026 ignore it. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /**
                 * @description The W3C trace context that the work continues. Hosts before 2026 ignore it.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The vendors' part of the W3C trace context. Hosts before 2026 ignore it. */
                tracestate?: components["parameters"]["tracestate"];
                /** @description The system key `durabletask_extension` or the master key. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the orchestrator function.
                 * @example RestartVMs
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The id of the instance. At most 256 characters, without `/`, `\`, `#`, `?` and control characters; a new one does not start with `@`.
                 * @example bcf6fb5067b046fbb021b52ba7deae5a
                 */
                instanceId: components["parameters"]["instanceId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OrchestrationInput"];
        responses: {
            200: components["responses"]["OrchestrationEnded"];
            202: components["responses"]["OrchestrationStarted"];
            /**
             * @description The body is not JSON, the function is not a known orchestrator of this app (asked only of the app's own task hub and connection), the id breaks the rules (it starts with `@`, holds `/`, `\`, `#`, `?` or a control
             *     character, or is longer than 256 characters), or `pollingInterval` is above `timeout`.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description An instance with this id exists and has not ended. Hosts before 2026 answer 500. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "An Orchestration instance with the status Running already exists."
                     *     }
                     */
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            /** @description The request failed inside the extension. Hosts before 2026 answer so where an instance with this id exists and has not ended. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DurableErrorBody"];
                };
            };
            503: components["responses"]["HostUnavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
