// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the API
         * @description The versions that this installation serves, each with the URL of its root. Needs no token.
         *
         *     Qinling answers with 200. Keystone, at its own root, answers with 300 and another form.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go to the root of the API
         * @description Sends on to the same path with a slash at its end. Needs no token.
         */
        get: operations["redirectToApiRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the root of the API
         * @description The URL of this version of the API. Needs no token.
         */
        get: operations["getApiRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aliases": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the aliases
         * @description The aliases of one's own project, oldest first, all in one answer. Every project's by `all_projects`, which no policy forbids here. Other parameters in the query are refused.
         */
        get: operations["listAliases"];
        put?: never;
        /**
         * Create an alias
         * @description Gives a function's version a name. In a project a name stands for one version, and a version has one name. Whether there is such a version is not looked at, nor whose the function is.
         *
         *     A second request is refused, because the name is taken.
         */
        post: operations["createAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aliases/{name}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The name of the alias. */
                name: components["parameters"]["aliasName"];
            };
            cookie?: never;
        };
        /**
         * Show an alias
         * @description One alias of one's own project.
         */
        get: operations["getAlias"];
        /**
         * Update an alias
         * @description Changes the function, the version and the description; null changes nothing, and the name is ignored. Jobs and webhooks of the alias follow it.
         */
        put: operations["updateAlias"];
        post?: never;
        /**
         * Delete an alias
         * @description Deletes an alias, even where jobs and webhooks use it. They find no function then.
         */
        delete: operations["deleteAlias"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/executions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the executions
         * @description The executions of one's own project, oldest first, all in one answer. Administrators see other projects' by `all_projects`, or by `project_id`, which implies it.
         *
         *     Filters are values, or values with an operator before them: `eq:`, `neq:`, `in:a,b`, `nin:a,b`, `gt:`, `gte:`, `lt:`, `lte:`, and `has:` for a part of the text. Other parameters in the query are refused.
         */
        get: operations["listExecutions"];
        put?: never;
        /**
         * Run a function
         * @description Runs a function, or the version that an alias points to: an alias wins over an id and a version. With `sync`, the answer comes when the function has ended, however it did; without, at once with the status `running`.
         *
         *     `input` is a text. One of a JSON object gives the function its arguments by name; one that is not JSON, or an integer, is its single argument; the text `null` is no input. Other JSON is more than the service can take.
         *
         *     Two requests run the function twice, and each counts, failures too.
         */
        post: operations["createExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/executions/{execution_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The execution. What is no UUID is refused. */
                execution_id: components["parameters"]["executionId"];
            };
            cookie?: never;
        };
        /**
         * Show an execution
         * @description One execution; administrators see those of other projects too.
         */
        get: operations["getExecution"];
        put?: never;
        post?: never;
        /**
         * Delete an execution
         * @description Deletes an execution, whatever its status is. A function that is running goes on.
         */
        delete: operations["deleteExecution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/executions/{execution_id}/log": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The execution. What is no UUID is not found. */
                execution_id: components["parameters"]["anyExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Show the log of an execution
         * @description What the function printed, between a line for its beginning and one for its end. Plain text, and nothing else can be had. The id is not looked at; what is no UUID is not found.
         */
        get: operations["getExecutionLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the functions
         * @description The functions of one's own project, oldest first, all in one answer. Administrators see other projects' by `all_projects`, or by `project_id`, which implies it. Other parameters in the query are refused.
         */
        get: operations["listFunctions"];
        put?: never;
        /**
         * Create a function
         * @description Makes a function out of a package that is sent along, an object in Swift or a container image. `code` says which: a text of JSON, in a form and in JSON alike. A package needs `multipart/form-data`; the other two may come as any form or as JSON.
         *
         *     Checked in this order: that there is `code`, the ranges of `cpu`, `memory_size` and `timeout`, the source, the runtime, what the source needs. Unknown fields are ignored, the page's `memory` among them.
         *
         *     Two requests make two functions.
         */
        post: operations["createFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show or download a function
         * @description One function; administrators see those of other projects too. With `download`, the package of a package function or the object of a Swift function, byte for byte.
         *
         *     A download must not ask for `application/json`: the answer would be a bare `null`. The id is not looked at: what is no UUID is not found.
         */
        get: operations["getFunction"];
        /**
         * Update a function
         * @description Changes name, description, code, package, entry, cpu, memory and timeout; null changes nothing. Other fields are ignored, `runtime_id` and `count` among them.
         *
         *     Name, description and timeout can always change. Anything else needs that no job of the function is running, and removes the workers of the function. A package function takes a new package with `code` (its source, and the checksum where one is known) or without; a Swift function takes container, object or both; the source itself stays what it is, and an image function keeps its code.
         */
        put: operations["updateFunction"];
        post?: never;
        /**
         * Delete a function
         * @description Deletes a function with its versions and packages. Its executions stay. Refused, in this order, while a job of it is running or paused, while it has a webhook, while it has an alias (another project's counts too), and to everyone but its owner's project.
         */
        delete: operations["deleteFunction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/detach": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detach a function from its workers
         * @description Removes all workers of the function itself (version 0). The next execution gets a new one. Administrators only. Nothing is left to remove a second time.
         */
        post: operations["detachFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/scale_down": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take workers from a function
         * @description Removes workers of the function itself (version 0). One stays at least, and where there is one or none, nothing happens. Administrators only. Two requests remove twice.
         */
        post: operations["scaleDownFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/scale_up": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a function more workers
         * @description Adds workers to the function itself (version 0). Administrators only. Two requests add twice.
         */
        post: operations["scaleUpFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/versions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        /**
         * List the versions
         * @description The versions of a function by number, all in one answer.
         */
        get: operations["listFunctionVersions"];
        put?: never;
        /**
         * Create a version
         * @description Keeps the function's package as it is now under the next number. Only a package function has versions, ten at most, and the package must differ from that of the latest one. Two requests make one version: the second finds the package unchanged.
         */
        post: operations["createFunctionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/versions/{version_number}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        /**
         * Show or download a version
         * @description One version. With `download`, its package, byte for byte, which the service labels `text/html`: a download must accept that or anything. Where it asks for `application/json` the answer is a bare `null`, and for `application/zip` 406.
         */
        get: operations["getFunctionVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version
         * @description Deletes a version and its package. Refused while a job of it is running or paused, while it has a webhook and while it has an alias. Where it is the latest, the number goes back by one, and is given again to the next version.
         */
        delete: operations["deleteFunctionVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/versions/{version_number}/detach": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detach a version from its workers
         * @description Removes all workers of the version; number 0 is the function itself. The next execution gets a new one. Administrators only. Nothing is left to remove a second time.
         */
        post: operations["detachFunctionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/versions/{version_number}/scale_down": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take workers from a version
         * @description Removes workers of the version; number 0 is the function itself. One stays at least, and where there is one or none, nothing happens. Administrators only. Two requests remove twice.
         */
        post: operations["scaleDownFunctionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/versions/{version_number}/scale_up": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a version more workers
         * @description Adds workers to the version; number 0 is the function itself. Administrators only. Two requests add twice.
         */
        post: operations["scaleUpFunctionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{function_id}/workers": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        /**
         * List the workers of a function
         * @description The workers that hold the function's code, ready to run it. Administrators only. An unknown function has none.
         */
        get: operations["listFunctionWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the jobs
         * @description The jobs of one's own project, oldest first, all in one answer. Administrators see other projects' by `all_projects`, or by `project_id`, which implies it. Other parameters in the query are refused.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Create a job
         * @description Runs a function, or the version that an alias points to, at a time, or again and again by a cron pattern. `pattern`, `first_execution_time` or both are needed; the time, read as UTC whatever zone it names, must be a minute ahead at least.
         *
         *     Without a pattern the job runs once. With one it begins at the first time that fits the pattern, `first_execution_time` or later, and runs `count` times, or without end where there is no count.
         *
         *     Two requests make two jobs.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The job. What is no UUID is refused. */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Show a job
         * @description One job; administrators see those of other projects too.
         */
        get: operations["getJob"];
        /**
         * Update a job
         * @description Changes name, input, status, pattern and the next time of a job that has not ended; null changes nothing, and other fields of a job are ignored. The status can become `running`, `paused` or `cancelled`.
         *
         *     A new pattern alone leaves the next time as it is. A recurring job that goes on after a pause takes its next time from the pattern and the present; one that runs once needs a time that is still ahead.
         */
        put: operations["updateJob"];
        post?: never;
        /**
         * Delete a job
         * @description Deletes a job, whatever its status is. What it has started goes on.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtimes": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the runtimes
         * @description The runtimes of one's own project and the public ones of every project, oldest first. All of them in one answer: there are no pages, filters or orders, and a parameter in the query is refused. A slash at the end of the path is allowed.
         */
        get: operations["listRuntimes"];
        put?: never;
        /**
         * Create a runtime
         * @description Makes a runtime of a container image. The answer comes at once with the status `creating`; it becomes `available` when a pool of containers stands ready, and `error` where none could be made. Administrators only.
         *
         *     Two requests make two runtimes, unless they bring an `id` of their own: the second is refused then.
         */
        post: operations["createRuntime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtimes/{runtime_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The runtime. What is no UUID is refused. */
                runtime_id: components["parameters"]["runtimeId"];
            };
            cookie?: never;
        };
        /**
         * Show a runtime
         * @description One runtime, of one's own project or a public one. Another project's private one is not found, by administrators of other projects either.
         */
        get: operations["getRuntime"];
        /**
         * Update a runtime
         * @description Changes name, description and image; null changes nothing, and other fields of a runtime are ignored. Administrators only.
         *
         *     A new image makes the status `upgrading`, then `available`: with the new image, or with the old one where the new one could not be had. The same image again changes nothing.
         *
         *     A slip of the service's: with a new image it says that the runtime is not found, by the id of a function, where a function without workers uses it.
         */
        put: operations["updateRuntime"];
        post?: never;
        /**
         * Delete a runtime
         * @description Deletes a runtime that no function uses. The answer comes at once; the status is `deleting` until its containers are gone, and then the runtime is not found. Administrators only.
         */
        delete: operations["deleteRuntime"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtimes/{runtime_id}/pool": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The runtime. What is no UUID is refused. */
                runtime_id: components["parameters"]["runtimeId"];
            };
            cookie?: never;
        };
        /**
         * Show the pool of a runtime
         * @description How many containers of a runtime there are, and how many of them no function uses yet. Administrators only. Asks the cluster, so a runtime is found as long as it has a pool.
         */
        get: operations["getRuntimePool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks
         * @description The webhooks of one's own project, oldest first, all in one answer. Administrators see other projects' by `all_projects`, or by `project_id`, which implies it. Other parameters in the query are refused.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Makes a URL that runs a function of one's own project, or the version that an alias points to, for whoever calls it. With an alias, function and version are not kept. Without a version there is none; 0 is to be sent for the function itself.
         *
         *     Two requests make two webhooks.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The webhook. What is no UUID is refused. */
                webhook_id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        /**
         * Show a webhook
         * @description One webhook; administrators see those of other projects too.
         */
        get: operations["getWebhook"];
        /**
         * Update a webhook
         * @description Changes what a webhook runs, and its description; null changes nothing. An alias takes the place of function and version, and a function or a version that of an alias. A webhook of an alias can only change to another alias or to a function: with the description alone the service looks for a function that is not there.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes a webhook. Its URL is not found from then on.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook_id}/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. What is no UUID is not found. */
                webhook_id: components["parameters"]["anyWebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run the function of a webhook
         * @description Runs the webhook's function in its owner's project and does not wait for the end. Needs no token: who knows the URL may call it.
         *
         *     All of the query, of a form and of a JSON object in the body become the function's input; other JSON is left out. Two requests run the function twice.
         */
        post: operations["invokeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show version 2 of Keystone
         * @description What version 2 of the identity service is and where. Needs no token. Only older installations have it.
         */
        get: operations["getIdentityV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token from version 2
         * @description Proves who one is, by a password or by a token that one has, and answers with a new token and the catalogue, in which an endpoint has its URLs under `publicURL`, `internalURL` and `adminURL`. Without a project the token is unscoped and the catalogue empty.
         *
         *     Asking twice makes two tokens, both good: no harm is done.
         */
        post: operations["issueTokenV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show version 3 of Keystone
         * @description What version 3 of the identity service is and where. Needs no token; how clients find out which version there is.
         */
        get: operations["getIdentityV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/catalog": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show the catalogue
         * @description The services that one's token is good for, each with its URLs. The one of the type `function-engine` is Qinling.
         */
        get: operations["getCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/projects": {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects that one can get a token for
         * @description The projects in which the token's user has a role. An unscoped token will do.
         */
        get: operations["listTokenProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a token is good for
         * @description Looks into a token, one's own or another's, and answers as for a new one.
         */
        get: operations["validateToken"];
        put?: never;
        /**
         * Get a token and the catalogue
         * @description Proves who one is, by a password, by a token that one has, or by an application credential, and answers with a new token: its value in the header `X-Subject-Token`, what it is good for in the body.
         *
         *     A token for a project, a domain or the system comes with roles and the catalogue; an unscoped one has neither. An application credential brings its own project and takes no scope.
         *
         *     Asking twice makes two tokens, both good: no harm is done.
         */
        post: operations["issueToken"];
        /**
         * Revoke a token
         * @description Ends a token before its time, one's own or another's.
         */
        delete: operations["revokeToken"];
        options?: never;
        /**
         * Check a token
         * @description Whether a token is good, one's own or another's. As `validateToken`, without a body.
         */
        head: operations["checkToken"];
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A name for a version of a function, unique in its project. */
        Alias: {
            /**
             * Format: date-time
             * @description When it was made, in whole seconds.
             */
            created_at: string;
            /** @description A description. */
            description: string | null;
            /**
             * Format: uuid
             * @description The function.
             */
            function_id: string;
            /** @description The version; 0 is the function itself. */
            function_version: number;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The name. */
            name: string;
            /** @description The project that it belongs to. */
            project_id: string;
            /**
             * Format: date-time
             * @description When it was last changed, in whole seconds; null where it never was.
             */
            updated_at: string | null;
        };
        /** @description A name, and what it stands for. */
        AliasCreate: {
            /** @description A description. */
            description?: string | null;
            /**
             * Format: uuid
             * @description The function.
             */
            function_id: string;
            /**
             * @description The version; 0 is the function itself.
             * @default 0
             */
            function_version?: number | null;
            /** @description The name. */
            name: string;
        };
        /** @description Aliases. */
        AliasList: {
            function_aliases: components["schemas"]["Alias"][];
        };
        /** @description What of an alias can change. */
        AliasUpdate: {
            /** @description A description. */
            description?: string | null;
            /**
             * Format: uuid
             * @description The function.
             */
            function_id?: string | null;
            /** @description The version; 0 is the function itself. */
            function_version?: number | null;
            /** @description Ignored. */
            name?: string | null;
        };
        /** @description The root of the API. */
        ApiRoot: {
            /**
             * Format: uri
             * @description Its URL, without a slash at the end.
             */
            uri: string;
        };
        /** @description A version of the API. */
        ApiVersion: {
            /** @description The name of the version. */
            id: string;
            /** @description Where the version is. */
            links: components["schemas"]["VersionLink"][];
            /** @description How the version stands. */
            status: "CURRENT" | "SUPPORTED" | "DEPRECATED" | (string & {});
        };
        /** @description The services that are there. */
        CatalogAnswer: {
            /** @description The services. */
            catalog: components["schemas"]["CatalogService"][];
            links: components["schemas"]["IdentityLinks"];
        };
        /** @description A URL of a service. */
        CatalogEndpoint: {
            id: string;
            /**
             * @description For whom the URL is.
             * @enum {string}
             */
            interface: "public" | "internal" | "admin";
            region: string | null;
            region_id: string | null;
            url: string;
        };
        /** @description The URLs of a service in a region. */
        CatalogEndpointV2: {
            adminURL?: string;
            id?: string;
            internalURL?: string;
            publicURL?: string;
            region?: string | null;
        };
        /** @description A service of the installation. */
        CatalogService: {
            /** @description Where it is. */
            endpoints: components["schemas"]["CatalogEndpoint"][];
            id: string;
            name: string;
            /** @description What it is; `function-engine` is Qinling. */
            type: string;
        };
        /** @description A service, as version 2 shows it. */
        CatalogServiceV2: {
            /** @description Where it is. */
            endpoints: components["schemas"]["CatalogEndpointV2"][];
            /** @description Empty. */
            endpoints_links?: unknown[];
            name: string;
            /** @description What it is; `function-engine` is Qinling. */
            type: string;
        };
        /** @description A run of a function. */
        Execution: {
            /**
             * Format: date-time
             * @description When it was made, in whole seconds.
             */
            created_at: string;
            /** @description A description. */
            description: string | null;
            /** @description The alias, where the run was asked for by one. */
            function_alias: string | null;
            /**
             * Format: uuid
             * @description The function.
             */
            function_id: string;
            /** @description The version; 0 is the function itself. */
            function_version: number;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The input, as a text: of JSON where it was a JSON object, written anew, and else as it came. */
            input: string | null;
            /** @description The project that it belongs to. */
            project_id: string;
            /** @description A text of JSON, or null while the function runs. `output` is what the function gave, or the text of its error; `duration` is in seconds. An image function has no `output`. */
            result: string | null;
            status: components["schemas"]["ExecutionStatus"];
            /** @description Whether the request waited for the end. */
            sync: boolean;
            /**
             * Format: date-time
             * @description When it was last changed, in whole seconds; null where it never was.
             */
            updated_at: string | null;
        };
        /** @description What to run, and with what. */
        ExecutionCreate: {
            /** @description A description. */
            description?: string | null;
            /** @description An alias in the place of function and version. */
            function_alias?: string | null;
            /**
             * Format: uuid
             * @description The function. Not needed with an alias.
             */
            function_id?: string | null;
            /**
             * @description The version; 0 is the function itself.
             * @default 0
             */
            function_version?: number | null;
            /** @description The input, as a text. */
            input?: string | null;
            /**
             * @description Whether to wait for the end.
             * @default true
             */
            sync?: boolean;
        };
        /** @description Executions. */
        ExecutionList: {
            executions: components["schemas"]["Execution"][];
        };
        /** @description How a run stands. `failed` is the function's own failure, or its time ran out; `error` is the service's. */
        ExecutionStatus: "running" | "success" | "failed" | "error" | (string & {});
        /** @description An error of most of Qinling's routes. */
        Fault: {
            /** @description Null. */
            debuginfo: string | null;
            /**
             * @description Whose fault it is.
             * @enum {string}
             */
            faultcode: "Client" | "Server";
            /** @description What went wrong. */
            faultstring: string;
        };
        /** @description An error of those routes of Qinling that take forms and files, and of its root. */
        FaultText: {
            /** @description What went wrong. */
            faultstring: string;
        };
        /** @description Where a function's code is. What else its maker wrote stays. */
        FunctionCode: components["schemas"]["PackageCode"] | components["schemas"]["SwiftCode"] | components["schemas"]["ImageCode"];
        /** @description What a function is made of. Unknown fields are ignored. */
        FunctionCreate: {
            /**
             * @description Where the code is, as a text of JSON; see FunctionCode. A checksum (`md5sum`) of the package is compared with it.
             * @example {"source": "package"}
             */
            code: string;
            /** @description The most that a run may use of a processor, in thousandths of one. An installation may have other bounds. Absent, 100. */
            cpu?: number;
            /** @description A description. */
            description?: string;
            /**
             * @description Module and function to call. Ignored for an image.
             * @default main.main
             */
            entry?: string;
            /** @description Ignored. By the page, the most memory that a run may use; the service calls it `memory_size`. */
            memory?: number;
            /** @description The most memory that a run may use, in bytes. An installation may have other bounds. Absent, 33554432. */
            memory_size?: number;
            /** @description A name. */
            name?: string;
            /**
             * Format: binary
             * @description The zip of a package function. Only in `multipart/form-data`.
             */
            package?: Uint8Array | ReadableStream;
            /** @description The runtime. An image function may go without. */
            runtime_id?: string;
            /** @description After how many seconds a run fails. An installation may have other bounds. Absent, 5. */
            timeout?: number;
        };
        /** @description What of a function can change. Unknown fields are ignored. */
        FunctionUpdate: {
            /** @description Where the code is, as a text of JSON. The source cannot change. */
            code?: string;
            /** @description Ignored. */
            count?: number;
            /** @description The most that a run may use of a processor, in thousandths of one. An installation may have other bounds. Absent, 100. */
            cpu?: number;
            /** @description A description. */
            description?: string;
            /** @description Module and function to call. */
            entry?: string;
            /** @description Ignored. By the page, the most memory that a run may use; the service calls it `memory_size`. */
            memory?: number;
            /** @description The most memory that a run may use, in bytes. An installation may have other bounds. Absent, 33554432. */
            memory_size?: number;
            /** @description A name. */
            name?: string;
            /**
             * Format: binary
             * @description The zip of a package function. Only in `multipart/form-data`.
             */
            package?: Uint8Array | ReadableStream;
            /** @description Ignored: the runtime stays. */
            runtime_id?: string;
            /** @description After how many seconds a run fails. An installation may have other bounds. Absent, 5. */
            timeout?: number;
        };
        /** @description A function's package as it was at a time. */
        FunctionVersion: {
            /** @description How often the version was run, failures too. */
            count: number;
            /**
             * Format: date-time
             * @description When it was made, in whole seconds.
             */
            created_at: string;
            /** @description A description. */
            description: string | null;
            /**
             * Format: uuid
             * @description The function.
             */
            function_id: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The project that it belongs to. */
            project_id: string;
            /**
             * Format: date-time
             * @description When it was last changed, in whole seconds; null where it never was.
             */
            updated_at: string | null;
            /** @description The number: 1, 2, and so on. That of a deleted version can come again. */
            version_number: number;
        };
        /** @description About a version. */
        FunctionVersionCreate: {
            /** @description A description. */
            description?: string | null;
        };
        /** @description Versions of a function. */
        FunctionVersionList: {
            function_versions: components["schemas"]["FunctionVersion"][];
        };
        /** @description Something, with id and name. */
        IdentifiedThing: {
            id: string;
            name: string;
        };
        /** @description An error of Keystone. */
        IdentityErrorBody: {
            /** @description The error. */
            error: {
                /** @description The status. */
                code: number;
                /** @description What went wrong. */
                message: string;
                /** @description The name of the status. */
                title: string;
            };
        };
        /** @description Where something is, and the pages around it. */
        IdentityLinks: {
            next?: string | null;
            previous?: string | null;
            self: string;
        };
        /** @description A way to prove who one is. */
        IdentityMethod: "password" | "token" | "application_credential" | (string & {});
        /** @description A project. */
        IdentityProject: {
            description?: string | null;
            /** @description The domain that it belongs to. */
            domain_id: string;
            /** @description Whether it can be used. */
            enabled: boolean;
            id: string;
            /** @description Whether it stands for a domain. */
            is_domain?: boolean;
            links: components["schemas"]["IdentityLinks"];
            name: string;
            options?: {
                [key: string]: unknown;
            };
            /** @description The project or domain above it. */
            parent_id?: string | null;
            tags?: string[];
        };
        /** @description Who one is. Each method that is named has its own part. */
        IdentityProof: {
            /** @description By an application credential, by id or by name and user. */
            application_credential?: {
                id?: string;
                name?: string;
                secret: string;
                /** @description Whose it is, by id or by name and domain. */
                user?: {
                    domain?: components["schemas"]["NamedThing"];
                    id?: string;
                    name?: string;
                };
            };
            /** @description How one proves it. */
            methods: components["schemas"]["IdentityMethod"][];
            /** @description By a password. */
            password?: {
                /** @description A user, by id or by name and domain. */
                user: {
                    domain?: components["schemas"]["NamedThing"];
                    id?: string;
                    name?: string;
                    password: string;
                };
            };
            /** @description By a token that one has. */
            token?: {
                id: string;
            };
        };
        /** @description A version of Keystone. */
        IdentityVersion: {
            /** @description The name of the version. */
            id: string;
            /** @description Where the version is; `self` is its root. */
            links: {
                href: string;
                rel: string;
                type?: string;
            }[];
            /** @description What it speaks. */
            "media-types": {
                base: string;
                type: string;
            }[];
            /** @description How the version stands. */
            status: "stable" | "deprecated" | (string & {});
            /**
             * Format: date-time
             * @description When the version was last changed.
             */
            updated: string;
        };
        /** @description A version of Keystone. */
        IdentityVersionAnswer: {
            version: components["schemas"]["IdentityVersion"];
        };
        /** @description The versions of Keystone. */
        IdentityVersionList: {
            /** @description The versions. */
            versions: {
                /** @description The versions, newest first. */
                values: components["schemas"]["IdentityVersion"][];
            };
        };
        /** @description A container image. */
        ImageCode: {
            /** @description The image. The service does not ask for it. */
            image?: string;
            /**
             * @description An image.
             * @constant
             */
            source: "image";
        } & {
            [key: string]: unknown;
        };
        /** @description Something that runs a function by the clock. */
        Job: {
            /** @description How many runs are left; null where there is no end. */
            count: number | null;
            /**
             * Format: date-time
             * @description When it was made, in whole seconds.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it runs first, in UTC.
             */
            first_execution_time: string | null;
            /** @description The alias. */
            function_alias: string | null;
            /**
             * Format: uuid
             * @description The function; null with an alias.
             */
            function_id: string | null;
            /** @description The input of each run, as a text. */
            function_input: string | null;
            /** @description The version; 0 is the function itself. */
            function_version: number | null;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The name. */
            name: string | null;
            /**
             * Format: date-time
             * @description When it runs next, in UTC; of an ended job, when it ran last.
             */
            next_execution_time: string | null;
            /** @description The cron pattern; null for one that runs once. */
            pattern: string | null;
            /** @description The project that it belongs to. */
            project_id: string;
            status: components["schemas"]["JobStatus"];
            /**
             * Format: date-time
             * @description When it was last changed, in whole seconds; null where it never was.
             */
            updated_at: string | null;
        };
        /** @description What to run, and when. */
        JobCreate: {
            /** @description How many times to run. Absent, once without a pattern and without end with one. */
            count?: number | null;
            /** @description When to run first, a minute ahead at least, in UTC: most ways to write a time will do. */
            first_execution_time?: string | null;
            /** @description An alias in the place of function and version. */
            function_alias?: string | null;
            /**
             * Format: uuid
             * @description The function. Not needed with an alias.
             */
            function_id?: string | null;
            /** @description The input of each run, as a text. */
            function_input?: string | null;
            /**
             * @description The version; 0 is the function itself.
             * @default 0
             */
            function_version?: number | null;
            /** @description A name. */
            name?: string | null;
            /** @description A cron pattern of five fields, or of six with seconds last. Absent, the job runs once. */
            pattern?: string | null;
        };
        /** @description Jobs. */
        JobList: {
            jobs: components["schemas"]["Job"][];
        };
        /** @description How a job stands. */
        JobStatus: "running" | "paused" | "done" | "cancelled" | (string & {});
        /** @description What of a job can change. */
        JobUpdate: {
            /** @description The input of each run, as a text. */
            function_input?: string | null;
            /** @description A name. */
            name?: string | null;
            /** @description When to run next, a minute ahead at least, in UTC. */
            next_execution_time?: string | null;
            /** @description Another cron pattern. */
            pattern?: string | null;
            /**
             * @description What becomes of the job.
             * @enum {string|null}
             */
            status?: "running" | "paused" | "cancelled" | null;
        };
        /** @description An error of what stands before Qinling's routes. */
        MiddlewareErrorBody: {
            /** @description The status. */
            code: number;
            /** @description What went wrong. */
            description: string;
            /** @description The name of the status. */
            title: string;
        };
        /** @description Something, by id or by name. */
        NamedThing: {
            id?: string;
            name?: string;
        };
        /** @description A zip that was sent to the service. */
        PackageCode: {
            /** @description The checksum of the zip, 32 hexadecimal digits. Lost where `code` was changed without a package. */
            md5sum?: string;
            /**
             * @description A package.
             * @constant
             */
            source: "package";
        } & {
            [key: string]: unknown;
        };
        /** @description Projects. */
        ProjectList: {
            links: components["schemas"]["IdentityLinks"];
            /** @description The projects. */
            projects: components["schemas"]["IdentityProject"][];
        };
        /** @description Code that runs in a runtime, or a container image that runs by itself. */
        QinlingFunction: {
            code: components["schemas"]["FunctionCode"];
            /** @description How often the function itself (version 0) was run, failures too. */
            count: number;
            /** @description The most that a run may use of a processor, in thousandths of one. */
            cpu: number;
            /**
             * Format: date-time
             * @description When it was made, in whole seconds.
             */
            created_at: string;
            /** @description A description. */
            description: string | null;
            /** @description Module and function to call, such as `main.main`; null for an image function. */
            entry: string | null;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The number of the latest version; 0 where there is none. */
            latest_version: number;
            /** @description The most memory that a run may use, in bytes. */
            memory_size: number;
            /** @description The name. */
            name: string | null;
            /** @description The project that it belongs to. */
            project_id: string;
            /**
             * Format: uuid
             * @description The runtime. An image function may have none.
             */
            runtime_id: string | null;
            /** @description After how many seconds a run fails. */
            timeout: number;
            /**
             * Format: date-time
             * @description When it was last changed, in whole seconds. Set right after the making of a package function that came without a checksum.
             */
            updated_at: string | null;
        };
        /** @description Functions. */
        QinlingFunctionList: {
            functions: components["schemas"]["QinlingFunction"][];
        };
        /** @description A language that functions can be written in, as a container image. */
        Runtime: {
            /**
             * Format: date-time
             * @description When it was made, in whole seconds.
             */
            created_at: string;
            /** @description A description. */
            description: string | null;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The image that the containers are made of. */
            image: string;
            /** @description Whether every project sees it. */
            is_public: boolean;
            /** @description The name. */
            name: string | null;
            /** @description The project that it belongs to. */
            project_id: string;
            status: components["schemas"]["RuntimeStatus"];
            /** @description Whether its containers run under the cluster's usual container runtime. */
            trusted: boolean;
            /**
             * Format: date-time
             * @description When it was last changed, in whole seconds; null where it never was.
             */
            updated_at: string | null;
        };
        /** @description What a runtime is made of. */
        RuntimeCreate: {
            /** @description A description. */
            description?: string | null;
            /**
             * Format: uuid
             * @description The id that it is to have. Absent, the service makes one.
             */
            id?: string;
            /** @description The container image, such as `openstackqinling/python3-runtime`. */
            image: string;
            /**
             * @description Whether every project sees it.
             * @default true
             */
            is_public?: boolean;
            /** @description A name. */
            name?: string | null;
            /**
             * @description Whether its containers run under the cluster's usual container runtime.
             * @default true
             */
            trusted?: boolean;
        };
        /** @description The runtimes. */
        RuntimeList: {
            runtimes: components["schemas"]["Runtime"][];
        };
        /** @description The containers of a runtime. */
        RuntimePool: {
            /** @description How many there are. */
            capacity: {
                /** @description Those that no function uses yet. */
                available: number;
                /** @description All containers. */
                total: number;
            };
            /**
             * Format: uuid
             * @description The runtime.
             */
            name: string;
        };
        /** @description Where a runtime stands. Functions can be made only with an available one. */
        RuntimeStatus: "creating" | "available" | "upgrading" | "deleting" | "error" | (string & {});
        /** @description What of a runtime can change. */
        RuntimeUpdate: {
            /** @description A description. */
            description?: string | null;
            /** @description Another container image. */
            image?: string | null;
            /** @description A name. */
            name?: string | null;
        };
        /** @description A number of workers. */
        ScaleRequest: {
            /** @description How many. */
            count: number;
        };
        /** @description An object in Swift, OpenStack's object store. */
        SwiftCode: {
            /**
             * @description An object in Swift.
             * @constant
             */
            source: "swift";
            /** @description Where it is. */
            swift: {
                /** @description The container. */
                container: string;
                /** @description The object in it. */
                object: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description What a token is good for. */
        TokenAnswer: {
            token: components["schemas"]["TokenInfo"];
        };
        /** @description A token of version 2, and the catalogue. */
        TokenAnswerV2: {
            /** @description The token, its user and the services. */
            access: {
                /** @description The same about the user, in short. */
                metadata?: {
                    [key: string]: unknown;
                };
                /** @description The services that are there. Empty for an unscoped token. */
                serviceCatalog: components["schemas"]["CatalogServiceV2"][];
                /** @description The token. */
                token: {
                    /** @description Names by which it is traced. */
                    audit_ids?: string[];
                    /**
                     * Format: date-time
                     * @description When it expires.
                     */
                    expires: string;
                    /** @description Its value, to be sent as `X-Auth-Token`. */
                    id: string;
                    /** @description When it was made. */
                    issued_at?: string;
                    /** @description The project that it is good for. Absent from an unscoped token. */
                    tenant?: {
                        description?: string | null;
                        enabled?: boolean;
                        id: string;
                        name: string;
                    };
                };
                /** @description Whose token it is. */
                user: {
                    id: string;
                    name: string;
                    /** @description What the user may do in the project. */
                    roles?: {
                        name: string;
                    }[];
                    /** @description Empty. */
                    roles_links?: unknown[];
                    username?: string;
                };
            };
        };
        /** @description What a token is good for. */
        TokenInfo: {
            /** @description The application credential that it was made from. */
            application_credential?: {
                id: string;
                name: string;
                /** @description Whether it may not make further credentials. */
                restricted: boolean;
            };
            /** @description Names by which the token and the one that it was made from are traced. */
            audit_ids: string[];
            /** @description The services that are there. Absent from an unscoped token and with `nocatalog`. */
            catalog?: components["schemas"]["CatalogService"][];
            domain?: components["schemas"]["IdentifiedThing"];
            /**
             * Format: date-time
             * @description When the token expires.
             */
            expires_at: string;
            /** @description Whether that project is the administrators' one. */
            is_admin_project?: boolean;
            /** @description Whether that project stands for a domain. */
            is_domain?: boolean;
            /**
             * Format: date-time
             * @description When the token was made.
             */
            issued_at: string;
            /** @description How the user proved who they are. */
            methods: components["schemas"]["IdentityMethod"][];
            /** @description The project that it is good for. */
            project?: {
                domain: components["schemas"]["IdentifiedThing"];
                id: string;
                name: string;
            };
            /** @description What the user may do there. Absent from an unscoped token. */
            roles?: components["schemas"]["IdentifiedThing"][];
            /** @description Good for the whole installation. */
            system?: {
                all: boolean;
            };
            /** @description Whose token it is. */
            user: {
                domain: components["schemas"]["IdentifiedThing"];
                id: string;
                name: string;
                /** @description When the password expires, in UTC, with no zone written. */
                password_expires_at?: string | null;
            };
        };
        /** @description A request for a token. */
        TokenRequest: {
            /** @description Who one is, and what the token is to be good for. */
            auth: {
                identity: components["schemas"]["IdentityProof"];
                /** @description What the token is to be good for. Absent, the user's default project, where there is one. */
                scope?: "unscoped" | components["schemas"]["TokenScope"];
            };
        };
        /** @description A request for a token of version 2. */
        TokenRequestV2: {
            /** @description Who one is, and which project the token is to be good for. */
            auth: {
                /** @description By a password. */
                passwordCredentials?: {
                    password: string;
                    userId?: string;
                    username?: string;
                };
                /** @description The project, by id. */
                tenantId?: string;
                /** @description The project, by name. */
                tenantName?: string;
                /** @description By a token that one has. */
                token?: {
                    id: string;
                };
            };
        };
        /** @description What a token is to be good for; one of these. */
        TokenScope: {
            domain?: components["schemas"]["NamedThing"];
            /** @description A project, by id or by name and domain. */
            project?: {
                domain?: components["schemas"]["NamedThing"];
                id?: string;
                name?: string;
            };
            /** @description The whole installation. */
            system?: {
                all: boolean;
            };
        };
        /** @description The root of a version. */
        VersionLink: {
            /**
             * Format: uri
             * @description The URL.
             */
            href: string;
            /** @description What the link is to the version. */
            rel: string;
            /** @description The last step of the URL's path. */
            target: string;
        };
        /** @description The versions of the API. */
        VersionList: {
            versions: components["schemas"]["ApiVersion"][];
        };
        /** @description A URL that runs a function. */
        Webhook: {
            /**
             * Format: date-time
             * @description When it was made, in whole seconds.
             */
            created_at: string;
            /** @description A description. */
            description: string | null;
            /** @description The alias. */
            function_alias: string | null;
            /**
             * Format: uuid
             * @description The function; null with an alias.
             */
            function_id: string | null;
            /** @description The version; null with an alias and where none was named. */
            function_version: number | null;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The project that it belongs to. */
            project_id: string;
            /**
             * Format: date-time
             * @description When it was last changed, in whole seconds; null where it never was.
             */
            updated_at: string | null;
            /**
             * Format: uri
             * @description The URL that runs the function. Whoever knows it may.
             */
            webhook_url: string;
        };
        /** @description What a webhook runs. */
        WebhookCreate: {
            /** @description A description. */
            description?: string | null;
            /** @description An alias in the place of function and version. */
            function_alias?: string | null;
            /**
             * Format: uuid
             * @description The function. Not needed with an alias.
             */
            function_id?: string | null;
            /** @description The version; 0 is the function itself. */
            function_version?: number | null;
        };
        /** @description What a webhook's function is called with. */
        WebhookInput: {
            [key: string]: unknown;
        };
        /** @description What a webhook has set going. */
        WebhookInvocation: {
            /**
             * Format: uuid
             * @description The execution.
             */
            execution_id: string;
        };
        /** @description Webhooks. */
        WebhookList: {
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description What of a webhook can change. */
        WebhookUpdate: {
            /** @description A description. */
            description?: string | null;
            /** @description An alias in the place of function and version. */
            function_alias?: string | null;
            /**
             * Format: uuid
             * @description The function. Not needed with an alias.
             */
            function_id?: string | null;
            /** @description The version; 0 is the function itself. */
            function_version?: number | null;
        };
        /** @description A container that holds a function's code, ready to run it. */
        Worker: {
            /**
             * Format: uuid
             * @description The function.
             */
            function_id: string;
            /** @description The version; 0 is the function itself. */
            function_version: number;
            /** @description The name of the container. */
            worker_name: string;
        };
        /** @description Workers. */
        WorkerList: {
            workers: components["schemas"]["Worker"][];
        };
    };
    responses: {
        /** @description The user is no administrator. */
        AdminOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Operation not allowed",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such alias that the user can see. */
        AliasNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "FunctionAlias not found [name=hw-v2]",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The user is no administrator and asks for other projects. */
        AllProjectsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Operation not allowed",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such execution that the user can see. */
        ExecutionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Execution not found [id=9b6d0e80-7c4b-49d1-bf11-f16999433337]",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such execution that the user can see. */
        ExecutionNotFoundText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultstring": "Execution not found [id=9b6d0e80-7c4b-49d1-bf11-f16999433337]"
                 *     }
                 */
                "application/json": components["schemas"]["FaultText"];
            };
        };
        /** @description The service failed. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Server",
                 *       "faultstring": "Internal server error.",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The service failed. */
        FailureText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultstring": "Internal server error."
                 *     }
                 */
                "application/json": components["schemas"]["FaultText"];
            };
        };
        /** @description There is no such function that the user can see. */
        FunctionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Function not found [id=3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46]",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such function that the user can see. */
        FunctionNotFoundText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultstring": "Function not found [id=3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46]"
                 *     }
                 */
                "application/json": components["schemas"]["FaultText"];
            };
        };
        /** @description The service failed. */
        IdentityFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 500,
                 *         "title": "Internal Server Error",
                 *         "message": "An unexpected error prevented the server from fulfilling your request."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IdentityErrorBody"];
            };
        };
        /** @description Who asks may not do this. */
        IdentityForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 403,
                 *         "title": "Forbidden",
                 *         "message": "You are not authorized to perform the requested action."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IdentityErrorBody"];
            };
        };
        /** @description Who asks has not proved who they are, or not well. */
        IdentityUnauthorized: {
            headers: {
                /** @description The identity service that was asked: `Keystone uri="…"`. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 401,
                 *         "title": "Unauthorized",
                 *         "message": "The request you have made requires authentication."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IdentityErrorBody"];
            };
        };
        /** @description The id is not a UUID, or the query holds a parameter that the service does not know. */
        InvalidId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Invalid input for field/attribute id. Value: 'abc'. unable to convert to uuid. Error: Expected a uuid but received abc.",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The id is not a UUID, the number is not an integer, or the query holds a parameter that the service does not know. */
        InvalidIdOrNumber: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Invalid input for field/attribute id. Value: 'abc'. unable to convert to uuid. Error: Expected a uuid but received abc.",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The id is not a UUID, there is no body, it is not JSON, a field is unknown, or `count` is not an integer of 1 or more. */
        InvalidScale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Missing argument: \"scale\"",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such job that the user can see. */
        JobNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Job not found [id=697546a1-090c-48de-8ecd-ef4cdb9da7a9]",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The request accepts none of the types that there are. HTML unless it accepts `application/json`. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 406,
                 *       "title": "Not Acceptable",
                 *       "description": "The resource could not be generated that was acceptable to your browser."
                 *     }
                 */
                "application/json": components["schemas"]["MiddlewareErrorBody"];
                "text/html": string;
            };
        };
        /** @description By the page, something in the request is invalid. The service finds nothing to refuse here. */
        NothingInvalidText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultText"];
            };
        };
        /** @description By the page, a policy forbids this. The policy that comes with the service lets every user do it. */
        PolicyForbids: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Operation not allowed",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description By the page, a policy forbids this. The policy that comes with the service lets every user do it. */
        PolicyForbidsText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultstring": "Operation not allowed"
                 *     }
                 */
                "application/json": components["schemas"]["FaultText"];
            };
        };
        /** @description There is no such runtime that the user can see. */
        RuntimeNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Runtime not found [id=63f8f51d-7270-4545-abdd-f767ef8b1882]",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such runtime that the user can see. */
        RuntimeNotFoundText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultstring": "Runtime not found [id=63f8f51d-7270-4545-abdd-f767ef8b1882]"
                 *     }
                 */
                "application/json": components["schemas"]["FaultText"];
            };
        };
        /** @description The token that is asked about is not good, or there is none. */
        TokenNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 404,
                 *         "title": "Not Found",
                 *         "message": "Could not find token."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IdentityErrorBody"];
            };
        };
        /** @description No token was sent, or it is not good. HTML unless the request accepts `application/json`. */
        Unauthorized: {
            headers: {
                /** @description Why. */
                "Server-Error-Message"?: string;
                /** @description Where to get a token: `Keystone uri="…"`. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 401,
                 *       "title": "Unauthorized",
                 *       "description": "This server could not verify that you are authorized to access the document you requested."
                 *     }
                 */
                "application/json": components["schemas"]["MiddlewareErrorBody"];
                "text/html": string;
            };
        };
        /** @description The query holds a parameter that the service does not know. */
        UnknownQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Unknown argument: \"limit\"",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The body is of another type than JSON. */
        UnsupportedMedia: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Unknown mimetype: text/plain",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such function that the user can see, or it has no such version. */
        VersionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "FunctionVersion not found [function_id=f8e7357f-af4a-4448-87d8-6fed4c7db5b5, version_number=3]",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such function that the user can see, or it has no such version. */
        VersionNotFoundText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultstring": "FunctionVersion not found [function_id=f8e7357f-af4a-4448-87d8-6fed4c7db5b5, version_number=3]"
                 *     }
                 */
                "application/json": components["schemas"]["FaultText"];
            };
        };
        /** @description There is no such webhook that the user can see. */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultcode": "Client",
                 *       "faultstring": "Webhook not found [id=2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89]",
                 *       "debuginfo": null
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There is no such webhook, or its function or alias is gone. */
        WebhookNotFoundText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faultstring": "Webhook not found [id=2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89]"
                 *     }
                 */
                "application/json": components["schemas"]["FaultText"];
            };
        };
    };
    parameters: {
        /** @description The name of the alias. */
        aliasName: string;
        /**
         * @description What belongs to any project. Every value that is not empty counts as true, `false` and `0` too.
         * @example true
         */
        allProjects: string;
        /** @description The execution. What is no UUID is not found. */
        anyExecutionId: string;
        /** @description The function. What is no UUID is not found. */
        anyFunctionId: string;
        /** @description The webhook. What is no UUID is not found. */
        anyWebhookId: string;
        /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
        authToken: string;
        /**
         * @description `true`, `1`, `yes` or `on`, in any case: the code itself, not a description of it.
         * @example true
         */
        download: string;
        /** @description The execution. What is no UUID is refused. */
        executionId: string;
        /** @description The function. What is no UUID is refused. */
        functionId: string;
        /** @description The job. What is no UUID is refused. */
        jobId: string;
        /** @description With any value, or none, the answer leaves the catalogue out. */
        nocatalog: string;
        /** @description Only what belongs to this project, or to projects that fit the filter, such as `in:a,b`. For administrators, and it implies `all_projects`; the service fails with 500 where anyone else sends it. */
        projectId: string;
        /** @description The runtime. What is no UUID is refused. */
        runtimeId: string;
        /** @description The token that is asked about. Without one the service says that it is not found. */
        subjectToken: string;
        /** @description The number of the version. */
        versionNumber: number;
        /** @description The webhook. What is no UUID is refused. */
        webhookId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The value of the token, to be sent as `X-Auth-Token`. */
        SubjectToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "versions": [
                     *         {
                     *           "status": "CURRENT",
                     *           "id": "v1.0",
                     *           "links": [
                     *             {
                     *               "href": "http://api-uat.ormuco.com:7070/v1",
                     *               "target": "v1",
                     *               "rel": "self"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            /** @description The versions of Keystone, at its own root. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "versions": {
                     *         "values": [
                     *           {
                     *             "id": "v3.14",
                     *             "status": "stable",
                     *             "updated": "2020-04-07T00:00:00Z",
                     *             "links": [
                     *               {
                     *                 "rel": "self",
                     *                 "href": "http://localhost:5000/v3/"
                     *               }
                     *             ],
                     *             "media-types": [
                     *               {
                     *                 "base": "application/json",
                     *                 "type": "application/vnd.openstack.identity-v3+json"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "id": "v2.0",
                     *             "status": "deprecated",
                     *             "updated": "2016-08-04T00:00:00Z",
                     *             "links": [
                     *               {
                     *                 "rel": "self",
                     *                 "href": "http://localhost:5000/v2.0/"
                     *               },
                     *               {
                     *                 "rel": "describedby",
                     *                 "type": "text/html",
                     *                 "href": "https://docs.openstack.org/"
                     *               }
                     *             ],
                     *             "media-types": [
                     *               {
                     *                 "base": "application/json",
                     *                 "type": "application/vnd.openstack.identity-v2.0+json"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityVersionList"];
                };
            };
            /** @description By the page, something in the request is invalid. The service finds nothing to refuse here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            /** @description By the page, the user must authenticate. The service asks for no token here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 401,
                     *       "title": "Unauthorized",
                     *       "description": "This server could not verify that you are authorized to access the document you requested."
                     *     }
                     */
                    "application/json": components["schemas"]["MiddlewareErrorBody"];
                    "text/html": string;
                };
            };
            /** @description By the page, a policy forbids this. The service asks no policy here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "Internal server error."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
        };
    };
    redirectToApiRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The root is at the same path, with a slash at its end. */
            302: {
                headers: {
                    /** @description The URL of the root. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiddlewareErrorBody"];
                    "text/html": string;
                };
            };
        };
    };
    getApiRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The root. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uri": "http://localhost:7070/v1"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiRoot"];
                };
            };
            /** @description The query holds a parameter that the service does not know. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Unknown argument: \"limit\"",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            500: components["responses"]["Failure"];
        };
    };
    listAliases: {
        parameters: {
            query?: {
                /**
                 * @description What belongs to any project. Every value that is not empty counts as true, `false` and `0` too.
                 * @example true
                 */
                all_projects?: components["parameters"]["allProjects"];
                /** @description Only what belongs to this project, or to projects that fit the filter, such as `in:a,b`. For administrators, and it implies `all_projects`; the service fails with 500 where anyone else sends it. */
                project_id?: components["parameters"]["projectId"];
            };
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aliases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "function_aliases": [
                     *         {
                     *           "id": "0f1d8c8e-6a37-4a7a-9d3a-1c1b3b6f5a52",
                     *           "name": "hw-v2",
                     *           "description": "Hello World, version 2",
                     *           "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *           "function_version": 2,
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-07T02:07:06Z",
                     *           "updated_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AliasList"];
                };
            };
            400: components["responses"]["UnknownQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            500: components["responses"]["Failure"];
        };
    };
    createAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The name, and what it stands for. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                 *       "name": "hw-v2",
                 *       "function_version": 2,
                 *       "description": "Hello World, version 2"
                 *     }
                 */
                "application/json": components["schemas"]["AliasCreate"];
            };
        };
        responses: {
            /** @description The alias. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f1d8c8e-6a37-4a7a-9d3a-1c1b3b6f5a52",
                     *       "name": "hw-v2",
                     *       "description": "Hello World, version 2",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "function_version": 2,
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T02:07:06Z",
                     *       "updated_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Alias"];
                };
            };
            /** @description Name or function is missing, the name is taken, the version has a name already, there is no body, it is not JSON, or a field is unknown, read only or of another type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Duplicate entry for function_aliases: ['project_id', 'name']",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description The service failed; it does so too where there is no such function. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Server",
                     *       "faultstring": "Internal server error.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
        };
    };
    getAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The name of the alias. */
                name: components["parameters"]["aliasName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alias. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f1d8c8e-6a37-4a7a-9d3a-1c1b3b6f5a52",
                     *       "name": "hw-v2",
                     *       "description": "Hello World, version 2",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "function_version": 2,
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T02:07:06Z",
                     *       "updated_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Alias"];
                };
            };
            400: components["responses"]["UnknownQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["AliasNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    updateAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The name of the alias. */
                name: components["parameters"]["aliasName"];
            };
            cookie?: never;
        };
        /** @description What is to change; an empty object will do. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "function_id": "ab003f7a-402a-4a2e-8f00-2f848bde800d",
                 *       "name": "hq-v1",
                 *       "function_version": 38,
                 *       "description": "Hello Qinling, version 38"
                 *     }
                 */
                "application/json": components["schemas"]["AliasUpdate"];
            };
        };
        responses: {
            /** @description The alias as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c2a3f-0a3e-4c63-8a39-3c0a5f5f5d0e",
                     *       "name": "hq-v1",
                     *       "description": "Hello Qinling, version 38",
                     *       "function_id": "ab003f7a-402a-4a2e-8f00-2f848bde800d",
                     *       "function_version": 38,
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T02:15:16Z",
                     *       "updated_at": "2019-06-07T02:32:14Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Alias"];
                };
            };
            /** @description By the page, in the place of 200. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alias"];
                };
            };
            /** @description There is no body, it is not JSON, or a field is unknown, read only or of another type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Unknown attribute for argument body: bogus",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["AliasNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description The service failed; it does so too where the version has a name already. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Server",
                     *       "faultstring": "Internal server error.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
        };
    };
    deleteAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The name of the alias. */
                name: components["parameters"]["aliasName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alias is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["AliasNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    listExecutions: {
        parameters: {
            query?: {
                /**
                 * @description What belongs to any project. Every value that is not empty counts as true, `false` and `0` too.
                 * @example true
                 */
                all_projects?: components["parameters"]["allProjects"];
                /**
                 * @description Only executions with this description, or that fit the filter.
                 * @example has:world
                 */
                description?: string;
                /**
                 * @description Only executions of this function, or that fit the filter. What is no UUID fits none.
                 * @example f8e7357f-af4a-4448-87d8-6fed4c7db5b5
                 */
                function_id?: string;
                /** @description Only what belongs to this project, or to projects that fit the filter, such as `in:a,b`. For administrators, and it implies `all_projects`; the service fails with 500 where anyone else sends it. */
                project_id?: components["parameters"]["projectId"];
                /**
                 * @description Only executions with this status, or that fit the filter.
                 * @example in:success,failed
                 */
                status?: string;
            };
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "executions": [
                     *         {
                     *           "id": "7dbb2ebc-9096-4e8e-9ded-0af8cd6cef60",
                     *           "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *           "function_version": 0,
                     *           "function_alias": null,
                     *           "description": null,
                     *           "status": "success",
                     *           "sync": true,
                     *           "input": null,
                     *           "result": "{\"duration\": 0.074, \"output\": \"Hello, World\"}",
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-06T21:05:39Z",
                     *           "updated_at": "2019-06-06T21:05:41Z"
                     *         },
                     *         {
                     *           "id": "347bb366-95c9-49ab-8179-424c7b707124",
                     *           "function_id": "3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46",
                     *           "function_version": 0,
                     *           "function_alias": null,
                     *           "description": "The world should know Foo!",
                     *           "status": "success",
                     *           "sync": true,
                     *           "input": "{\"name\": \"bar\"}",
                     *           "result": "{\"duration\": 0.032, \"output\": \"Hello, bar\"}",
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-06T23:15:30Z",
                     *           "updated_at": "2019-06-06T23:15:30Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExecutionList"];
                };
            };
            400: components["responses"]["UnknownQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AllProjectsForbidden"];
            500: components["responses"]["Failure"];
        };
    };
    createExecution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to run, and with what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionCreate"];
            };
        };
        responses: {
            /** @description The execution. It has ended where it was to be synchronous, and `status` says how. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "62033613-6f02-4a6d-b569-7ba7fd18f8f7",
                     *       "function_id": "3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46",
                     *       "function_version": 0,
                     *       "function_alias": null,
                     *       "description": "The world should know Foo!",
                     *       "status": "success",
                     *       "sync": true,
                     *       "input": "{\"name\": \"foo\"}",
                     *       "result": "{\"duration\": 0.044, \"output\": \"Hello, bar\"}",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-06T23:13:37Z",
                     *       "updated_at": "2019-06-06T23:13:37Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Execution"];
                };
            };
            /** @description Neither a function nor an alias is named, there is no body, it is not JSON, a field is unknown, read only or of another type, or the function is no package function and a version is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Either function_alias or function_id must be provided.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            /** @description There is no such function, version or alias. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "FunctionAlias not found [name=hq-production-function]",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description The function's runtime is not available. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Runtime cbd9e85f-a1b2-4120-a2c7-57c90809ce7d is not available.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description The service failed; it does so too for an empty input and for one of JSON that is neither an object, an integer nor null. The execution counts all the same. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Server",
                     *       "faultstring": "Internal server error.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
        };
    };
    getExecution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The execution. What is no UUID is refused. */
                execution_id: components["parameters"]["executionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "347bb366-95c9-49ab-8179-424c7b707124",
                     *       "function_id": "3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46",
                     *       "function_version": 0,
                     *       "function_alias": null,
                     *       "description": "The world should know Foo!",
                     *       "status": "success",
                     *       "sync": true,
                     *       "input": "{\"name\": \"bar\"}",
                     *       "result": "{\"duration\": 0.032, \"output\": \"Hello, bar\"}",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-06T23:15:30Z",
                     *       "updated_at": "2019-06-06T23:15:30Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Execution"];
                };
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["ExecutionNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    deleteExecution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The execution. What is no UUID is refused. */
                execution_id: components["parameters"]["executionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["ExecutionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    getExecutionLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The execution. What is no UUID is not found. */
                execution_id: components["parameters"]["anyExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Start execution: 347bb366-95c9-49ab-8179-424c7b707124
                     *     Hello, World!
                     *     Finished execution: 347bb366-95c9-49ab-8179-424c7b707124
                     */
                    "text/plain": string;
                };
            };
            /** @description There is no log: the function is still running, or has left none. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NothingInvalidText"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbidsText"];
            404: components["responses"]["ExecutionNotFoundText"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["FailureText"];
        };
    };
    listFunctions: {
        parameters: {
            query?: {
                /**
                 * @description What belongs to any project. Every value that is not empty counts as true, `false` and `0` too.
                 * @example true
                 */
                all_projects?: components["parameters"]["allProjects"];
                /** @description Only what belongs to this project, or to projects that fit the filter, such as `in:a,b`. For administrators, and it implies `all_projects`; the service fails with 500 where anyone else sends it. */
                project_id?: components["parameters"]["projectId"];
            };
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The functions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "functions": [
                     *         {
                     *           "id": "22f62e09-e361-4481-b2da-22e3a4ed9a43",
                     *           "name": "hello_world",
                     *           "description": "Function Hello World :)",
                     *           "cpu": 250,
                     *           "memory_size": 134217728,
                     *           "timeout": 10,
                     *           "runtime_id": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *           "code": {
                     *             "source": "package",
                     *             "md5sum": "648926b8a9705d3bd77cefdeca46a254"
                     *           },
                     *           "entry": "hello_world.main",
                     *           "count": 7,
                     *           "latest_version": 0,
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-06T18:59:02Z",
                     *           "updated_at": null
                     *         },
                     *         {
                     *           "id": "2324a256-a249-4cec-968b-6ca7f99d805b",
                     *           "name": "goodbye_world",
                     *           "description": "Function Goodbye World :(",
                     *           "cpu": 100,
                     *           "memory_size": 33554432,
                     *           "timeout": 5,
                     *           "runtime_id": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *           "code": {
                     *             "source": "package",
                     *             "md5sum": "e0309c12d355352cc92b5433bf293210"
                     *           },
                     *           "entry": "goodbye_world.main",
                     *           "count": 0,
                     *           "latest_version": 0,
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-06T19:04:30Z",
                     *           "updated_at": "2019-06-06T19:04:30Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QinlingFunctionList"];
                };
            };
            400: components["responses"]["UnknownQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AllProjectsForbidden"];
            500: components["responses"]["Failure"];
        };
    };
    createFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the function is made of. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionCreate"];
                "application/x-www-form-urlencoded": components["schemas"]["FunctionCreate"];
                "multipart/form-data": components["schemas"]["FunctionCreate"];
            };
        };
        responses: {
            /** @description The function. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QinlingFunction"];
                };
            };
            /** @description `code` is missing or names another source, a limit is not an integer or out of its range, a package or a Swift function has no `runtime_id`, the runtime is not available, the package is no zip or has another checksum, or Swift does not have the object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "cpu resource limitation not within the allowable range: 100 ~ 300(millicpu)."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbidsText"];
            404: components["responses"]["RuntimeNotFoundText"];
            /** @description The service failed; it does so too where `code` is not a text of JSON, and where a package is announced and none is there. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "Internal server error."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
        };
    };
    getFunction: {
        parameters: {
            query?: {
                /**
                 * @description `true`, `1`, `yes` or `on`, in any case: the code itself, not a description of it.
                 * @example true
                 */
                download?: components["parameters"]["download"];
            };
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is not found. */
                function_id: components["parameters"]["anyFunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function, or its code where `download` asked for it. */
            200: {
                headers: {
                    /** @description Of a download: `attachment; filename="<id>"`, without an ending. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "22f62e09-e361-4481-b2da-22e3a4ed9a43",
                     *       "name": "hello_world",
                     *       "description": "Function Hello World :)",
                     *       "cpu": 250,
                     *       "memory_size": 134217728,
                     *       "timeout": 10,
                     *       "runtime_id": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *       "code": {
                     *         "source": "package",
                     *         "md5sum": "648926b8a9705d3bd77cefdeca46a254"
                     *       },
                     *       "entry": "hello_world.main",
                     *       "count": 7,
                     *       "latest_version": 0,
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-06T18:59:02Z",
                     *       "updated_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["QinlingFunction"];
                    "application/zip": Uint8Array | ReadableStream;
                };
            };
            400: components["responses"]["NothingInvalidText"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbidsText"];
            404: components["responses"]["FunctionNotFoundText"];
            /** @description An image function cannot be downloaded. HTML unless the request accepts `application/json`. */
            405: {
                headers: {
                    /** @description Why. */
                    "Server-Error-Message"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 405,
                     *       "title": "Method Not Allowed",
                     *       "description": "Download image function is not allowed."
                     *     }
                     */
                    "application/json": components["schemas"]["MiddlewareErrorBody"];
                    "text/html": string;
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["FailureText"];
        };
    };
    updateFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is not found. */
                function_id: components["parameters"]["anyFunctionId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "{\"source\": \"swift\", \"swift\": {\"object\": \"hello_world.py\", \"container\": \"functions\"}}",
                 *       "description": "Hello World function from Swift",
                 *       "memory_size": 33554432,
                 *       "timeout": 15,
                 *       "entry": "hello_world.main",
                 *       "cpu": 200,
                 *       "name": "hello_world"
                 *     }
                 */
                "application/json": components["schemas"]["FunctionUpdate"];
                "application/x-www-form-urlencoded": components["schemas"]["FunctionUpdate"];
                "multipart/form-data": components["schemas"]["FunctionUpdate"];
            };
        };
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ecdf3b0c-ac37-4ba8-a02c-5d60cf86cc8b",
                     *       "name": "hello_world",
                     *       "description": "Hello World function from Swift",
                     *       "cpu": 200,
                     *       "memory_size": 33554432,
                     *       "timeout": 15,
                     *       "runtime_id": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *       "code": {
                     *         "source": "swift",
                     *         "swift": {
                     *           "object": "hello_world.py",
                     *           "container": "functions"
                     *         }
                     *       },
                     *       "entry": "hello_world.main",
                     *       "count": 0,
                     *       "latest_version": 0,
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-10T01:28:38Z",
                     *       "updated_at": "2019-06-10T02:22:27Z"
                     *     }
                     */
                    "application/json": components["schemas"]["QinlingFunction"];
                };
            };
            /** @description `code` is not JSON or of another source, an image function's code is to change, the package is the one that is there, no zip or has another checksum, a limit is not an integer or out of its range, or Swift does not have the object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "The function code type can not be changed."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description More than name, description and timeout is to change, and a job of the function is running. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "The function is still associated with running job(s)."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            404: components["responses"]["FunctionNotFoundText"];
            500: components["responses"]["FailureText"];
        };
    };
    deleteFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            /** @description A job, a webhook or an alias uses the function, or it belongs to another project. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Function can only be deleted by its owner.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            404: components["responses"]["FunctionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    detachFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers are being removed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["FunctionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    scaleDownFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        /** @description How many workers to remove. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "application/json": components["schemas"]["ScaleRequest"];
            };
        };
        responses: {
            /** @description The workers are being removed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidScale"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["FunctionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    scaleUpFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        /** @description How many workers to add. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "application/json": components["schemas"]["ScaleRequest"];
            };
        };
        responses: {
            /** @description The workers are being added. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidScale"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["FunctionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    listFunctionVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "function_versions": [
                     *         {
                     *           "id": "45ebdcbf-6e2f-46c9-bd58-7f6ae01ecfcc",
                     *           "description": "This version is ready for production",
                     *           "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *           "version_number": 1,
                     *           "count": 0,
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-07T01:23:16Z",
                     *           "updated_at": null
                     *         },
                     *         {
                     *           "id": "9490f863-020b-4746-8f30-9324cff31678",
                     *           "description": "This version has not been tested yet",
                     *           "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *           "version_number": 2,
                     *           "count": 0,
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-07T01:34:10Z",
                     *           "updated_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionVersionList"];
                };
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    createFunctionVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        /** @description About the version; an empty object will do. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "This version is ready for production"
                 *     }
                 */
                "application/json": components["schemas"]["FunctionVersionCreate"];
            };
        };
        responses: {
            /** @description The version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "45ebdcbf-6e2f-46c9-bd58-7f6ae01ecfcc",
                     *       "description": "This version is ready for production",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "version_number": 1,
                     *       "count": 0,
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T01:23:16Z",
                     *       "updated_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionVersion"];
                };
            };
            /** @description The id is not a UUID, there is no body, it is not JSON, or a field is unknown, read only or of another type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Missing argument: \"body\"",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The function is no package function, has ten versions, or its package is that of the latest version. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Function package not changed since the latest version 1.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            404: components["responses"]["FunctionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description The service failed, or could not lock the function in time. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Server",
                     *       "faultstring": "Internal server error.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
        };
    };
    getFunctionVersion: {
        parameters: {
            query?: {
                /**
                 * @description `true`, `1`, `yes` or `on`, in any case: the code itself, not a description of it.
                 * @example true
                 */
                download?: components["parameters"]["download"];
            };
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is not found. */
                function_id: components["parameters"]["anyFunctionId"];
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version, or its package where `download` asked for it. The package is labelled `text/html` and is a zip all the same. */
            200: {
                headers: {
                    /** @description Of a download: `attachment; filename="<function id>_<number>"`, without an ending. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "45ebdcbf-6e2f-46c9-bd58-7f6ae01ecfcc",
                     *       "description": "This version is ready for production",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "version_number": 1,
                     *       "count": 0,
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T01:23:16Z",
                     *       "updated_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionVersion"];
                    "application/zip": Uint8Array | ReadableStream;
                    "text/html": Uint8Array | ReadableStream;
                };
            };
            400: components["responses"]["NothingInvalidText"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbidsText"];
            404: components["responses"]["VersionNotFoundText"];
            406: components["responses"]["NotAcceptable"];
            /** @description The service failed; it does so too where the number is not an integer. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "Internal server error."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
        };
    };
    deleteFunctionVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidIdOrNumber"];
            401: components["responses"]["Unauthorized"];
            /** @description A job, a webhook or an alias uses the version. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "The function version is still associated with running job(s).",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            404: components["responses"]["VersionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    detachFunctionVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers are being removed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidIdOrNumber"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["VersionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    scaleDownFunctionVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        /** @description How many workers to remove. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "application/json": components["schemas"]["ScaleRequest"];
            };
        };
        responses: {
            /** @description The workers are being removed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidScale"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["VersionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    scaleUpFunctionVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
                /** @description The number of the version. */
                version_number: components["parameters"]["versionNumber"];
            };
            cookie?: never;
        };
        /** @description How many workers to add. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "application/json": components["schemas"]["ScaleRequest"];
            };
        };
        responses: {
            /** @description The workers are being added. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidScale"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["VersionNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    listFunctionWorkers: {
        parameters: {
            query?: {
                /** @description Workers of this version; 0 is the function itself. */
                function_version?: number;
            };
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The function. What is no UUID is refused. */
                function_id: components["parameters"]["functionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workers": [
                     *         {
                     *           "function_id": "3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46",
                     *           "function_version": 0,
                     *           "worker_name": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d-7d4b8c4f9b-x2x7p"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WorkerList"];
                };
            };
            /** @description The id is not a UUID, the version is not an integer, or the query holds a parameter that the service does not know. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Unknown argument: \"limit\"",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            500: components["responses"]["Failure"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /**
                 * @description What belongs to any project. Every value that is not empty counts as true, `false` and `0` too.
                 * @example true
                 */
                all_projects?: components["parameters"]["allProjects"];
                /** @description Only what belongs to this project, or to projects that fit the filter, such as `in:a,b`. For administrators, and it implies `all_projects`; the service fails with 500 where anyone else sends it. */
                project_id?: components["parameters"]["projectId"];
            };
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobs": [
                     *         {
                     *           "id": "697546a1-090c-48de-8ecd-ef4cdb9da7a9",
                     *           "name": "every-minute",
                     *           "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *           "function_alias": null,
                     *           "function_version": 2,
                     *           "function_input": null,
                     *           "status": "running",
                     *           "pattern": "0 0 * * SUN",
                     *           "count": null,
                     *           "first_execution_time": "2019-06-07T19:19:00Z",
                     *           "next_execution_time": "2019-06-07T19:31:00Z",
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-07T19:18:50Z",
                     *           "updated_at": "2019-06-07T19:29:59Z"
                     *         },
                     *         {
                     *           "id": "4e435c84-ab06-4ff5-8f05-b7ffe25c1224",
                     *           "name": "every-minute",
                     *           "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *           "function_alias": null,
                     *           "function_version": 0,
                     *           "function_input": "{\"name\": \"Foo\"}",
                     *           "status": "done",
                     *           "pattern": "* * * * *",
                     *           "count": 0,
                     *           "first_execution_time": "2019-06-07T19:22:00Z",
                     *           "next_execution_time": "2019-06-07T19:26:00Z",
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-07T19:21:33Z",
                     *           "updated_at": "2019-06-07T19:25:59Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobList"];
                };
            };
            400: components["responses"]["UnknownQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AllProjectsForbidden"];
            500: components["responses"]["Failure"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to run, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobCreate"];
            };
        };
        responses: {
            /** @description The job, running. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dc7ef571-1f8d-4dc8-a659-fc86f80dd44c",
                     *       "name": "every-minute",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "function_alias": null,
                     *       "function_version": 2,
                     *       "function_input": "{\"name\": \"Foo\"}",
                     *       "status": "running",
                     *       "pattern": "* * * * *",
                     *       "count": 5,
                     *       "first_execution_time": "2019-06-07T19:12:00Z",
                     *       "next_execution_time": "2019-06-07T19:12:00Z",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T19:11:08Z",
                     *       "updated_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description No function, alias, pattern or time is named, the time is none or too early, the pattern is none, `count` is more than 1 without a pattern, there is no body, it is not JSON, or a field is unknown, read only or of another type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "pattern or first_execution_time must be specified.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            /** @description There is no such function, version or alias. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Function not found [id=f8e7357f-af4a-4448-87d8-6fed4c7db5b5]",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The job. What is no UUID is refused. */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "4e435c84-ab06-4ff5-8f05-b7ffe25c1224",
                     *       "name": "every-minute",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "function_alias": null,
                     *       "function_version": 0,
                     *       "function_input": "{\"name\": \"Foo\"}",
                     *       "status": "done",
                     *       "pattern": "* * * * *",
                     *       "count": 0,
                     *       "first_execution_time": "2019-06-07T19:22:00Z",
                     *       "next_execution_time": "2019-06-07T19:26:00Z",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T19:21:33Z",
                     *       "updated_at": "2019-06-07T19:25:59Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["JobNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    updateJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The job. What is no UUID is refused. */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "paused",
                 *       "name": "every-minute",
                 *       "pattern": "* * * * *",
                 *       "function_input": "{\"name\": \"Foo\"}",
                 *       "next_execution_time": "2019-06-07 22:41:00"
                 *     }
                 */
                "application/json": components["schemas"]["JobUpdate"];
            };
        };
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "697546a1-090c-48de-8ecd-ef4cdb9da7a9",
                     *       "name": "every-minute",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "function_alias": null,
                     *       "function_version": 2,
                     *       "function_input": "{\"name\": \"Foo\"}",
                     *       "status": "paused",
                     *       "pattern": "* * * * *",
                     *       "count": null,
                     *       "first_execution_time": "2019-06-07T19:19:00Z",
                     *       "next_execution_time": "2019-06-07T22:41:00Z",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T19:18:50Z",
                     *       "updated_at": "2019-06-07T19:41:20Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description By the page, in the place of 200. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The job has ended, one that runs once is to recur or the other way round, the status cannot be set, the time is none or too early, the pattern is none, the id is not a UUID, there is no body, it is not JSON, or a field is unknown, read only or of another type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Can not update a finished job.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["JobNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The job. What is no UUID is refused. */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["JobNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    listRuntimes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runtimes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runtimes": [
                     *         {
                     *           "id": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *           "name": "python3",
                     *           "image": "openstackqinling/python3-runtime",
                     *           "description": "Runtime Python3.7 ready for production.",
                     *           "is_public": true,
                     *           "trusted": true,
                     *           "status": "available",
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-05-30T14:40:41Z",
                     *           "updated_at": "2019-05-30T14:40:50Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RuntimeList"];
                };
            };
            400: components["responses"]["UnknownQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            500: components["responses"]["Failure"];
        };
    };
    createRuntime: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the runtime is made of. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "python3",
                 *       "description": "Runtime Python3.7 ready for production.",
                 *       "image": "openstackqinling/python3-runtime",
                 *       "is_public": true,
                 *       "trusted": true
                 *     }
                 */
                "application/json": components["schemas"]["RuntimeCreate"];
            };
        };
        responses: {
            /** @description The runtime, with the status `creating`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b351d3b6-8ccb-4f5b-b70f-58c72298a2ac",
                     *       "name": "python3",
                     *       "image": "openstackqinling/python3-runtime",
                     *       "description": "Runtime Python3.7 ready for production.",
                     *       "is_public": true,
                     *       "trusted": true,
                     *       "status": "creating",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-06T15:33:23Z",
                     *       "updated_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Runtime"];
                };
            };
            /** @description There is no body, it is not JSON, a field is unknown, read only or of another type, `image` is missing, or the `id` is taken. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Required param is missing. Required: {'image'}",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    getRuntime: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The runtime. What is no UUID is refused. */
                runtime_id: components["parameters"]["runtimeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runtime. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *       "name": "python3",
                     *       "image": "openstackqinling/python3-runtime",
                     *       "description": "Runtime Python3.7 ready for production.",
                     *       "is_public": true,
                     *       "trusted": true,
                     *       "status": "available",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-05-30T14:40:41Z",
                     *       "updated_at": "2019-05-30T14:40:50Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Runtime"];
                };
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["RuntimeNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    updateRuntime: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The runtime. What is no UUID is refused. */
                runtime_id: components["parameters"]["runtimeId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "python3",
                 *       "description": "Runtime Python3.7 ready for production.",
                 *       "image": "openstackqinling/python3-runtime"
                 *     }
                 */
                "application/json": components["schemas"]["RuntimeUpdate"];
            };
        };
        responses: {
            /** @description The runtime as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *       "name": "python3",
                     *       "image": "openstackqinling/python3-runtime",
                     *       "description": "Runtime Python3.7 ready for production.",
                     *       "is_public": true,
                     *       "trusted": true,
                     *       "status": "available",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-05-30T14:40:41Z",
                     *       "updated_at": "2019-05-30T14:40:50Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Runtime"];
                };
            };
            /** @description The id is not a UUID, there is no body, it is not JSON, or a field is unknown, read only or of another type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Unknown attribute for argument runtime: bogus",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The user is no administrator, or the image is to change while workers of a function run on the runtime. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Runtime 3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46 is still in use by functions.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description There is no such runtime, or the image is to change and a function without workers uses it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Runtime not found [id=cbd9e85f-a1b2-4120-a2c7-57c90809ce7d]",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description The image is to change, and the runtime is not available. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Runtime cbd9e85f-a1b2-4120-a2c7-57c90809ce7d is not available.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    deleteRuntime: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The runtime. What is no UUID is refused. */
                runtime_id: components["parameters"]["runtimeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runtime is being deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            /** @description The user is no administrator, or a function of any project uses the runtime. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Runtime 63f8f51d-7270-4545-abdd-f767ef8b1882 is still in use.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            404: components["responses"]["RuntimeNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    getRuntimePool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The runtime. What is no UUID is refused. */
                runtime_id: components["parameters"]["runtimeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *       "capacity": {
                     *         "total": 3,
                     *         "available": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RuntimePool"];
                };
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminOnly"];
            /** @description The runtime has no pool. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Runtime not found",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            500: components["responses"]["Failure"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description What belongs to any project. Every value that is not empty counts as true, `false` and `0` too.
                 * @example true
                 */
                all_projects?: components["parameters"]["allProjects"];
                /** @description Only what belongs to this project, or to projects that fit the filter, such as `in:a,b`. For administrators, and it implies `all_projects`; the service fails with 500 where anyone else sends it. */
                project_id?: components["parameters"]["projectId"];
            };
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhooks": [
                     *         {
                     *           "id": "726779f2-227f-43af-a891-4de85e8dadd5",
                     *           "function_id": "e47ca07c-b0cc-4501-901f-1c2e3df46724",
                     *           "function_alias": null,
                     *           "function_version": 0,
                     *           "description": "Webhook Hello World",
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-07T02:48:16Z",
                     *           "updated_at": null,
                     *           "webhook_url": "http://127.0.0.1:7070/v1/webhooks/726779f2-227f-43af-a891-4de85e8dadd5/invoke"
                     *         },
                     *         {
                     *           "id": "e3f34707-8fea-4d36-b558-e39b00b99105",
                     *           "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *           "function_alias": null,
                     *           "function_version": 2,
                     *           "description": "Webhook triggered by Jenkins",
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-06-07T14:52:19Z",
                     *           "updated_at": null,
                     *           "webhook_url": "http://127.0.0.1:7070/v1/webhooks/e3f34707-8fea-4d36-b558-e39b00b99105/invoke"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["UnknownQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AllProjectsForbidden"];
            500: components["responses"]["Failure"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the webhook runs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description The webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "function_alias": null,
                     *       "function_version": 2,
                     *       "description": "Webhook triggered by Jenkins",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T14:53:22Z",
                     *       "updated_at": null,
                     *       "webhook_url": "http://127.0.0.1:7070/v1/webhooks/2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89/invoke"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Neither a function nor an alias is named, there is no body, it is not JSON, or a field is unknown, read only or of another type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Either function_alias or function_id must be provided.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            /** @description There is no such function in the project, no such version or no such alias. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Function not found [id=f8e7357f-af4a-4448-87d8-6fed4c7db5b5]",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The webhook. What is no UUID is refused. */
                webhook_id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e3f34707-8fea-4d36-b558-e39b00b99105",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "function_alias": null,
                     *       "function_version": 2,
                     *       "description": "Webhook triggered by Jenkins",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T14:52:19Z",
                     *       "updated_at": null,
                     *       "webhook_url": "http://127.0.0.1:7070/v1/webhooks/e3f34707-8fea-4d36-b558-e39b00b99105/invoke"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["WebhookNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The webhook. What is no UUID is refused. */
                webhook_id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89",
                     *       "function_id": "f8e7357f-af4a-4448-87d8-6fed4c7db5b5",
                     *       "function_alias": null,
                     *       "function_version": 2,
                     *       "description": "Webhook triggered by Gitlab",
                     *       "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *       "created_at": "2019-06-07T14:53:22Z",
                     *       "updated_at": "2019-06-07T18:06:42Z",
                     *       "webhook_url": "http://127.0.0.1:7070/v1/webhooks/2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89/invoke"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description By the page, in the place of 200. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The id is not a UUID, there is no body, it is not JSON, or a field is unknown, read only or of another type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Unknown attribute for argument webhook: bogus",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            /** @description There is no such webhook, or no such function, version or alias. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Webhook not found [id=2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89]",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path: {
                /** @description The webhook. What is no UUID is refused. */
                webhook_id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PolicyForbids"];
            404: components["responses"]["WebhookNotFound"];
            415: components["responses"]["UnsupportedMedia"];
            500: components["responses"]["Failure"];
        };
    };
    invokeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. What is no UUID is not found. */
                webhook_id: components["parameters"]["anyWebhookId"];
            };
            cookie?: never;
        };
        /** @description The function's input. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "foo"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookInput"];
                "application/x-www-form-urlencoded": components["schemas"]["WebhookInput"];
                "multipart/form-data": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The function is running. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "execution_id": "9b6d0e80-7c4b-49d1-bf11-f16999433337"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookInvocation"];
                };
            };
            /** @description The function is no package function, and the webhook names a version. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "Can not specify version for package type function."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            404: components["responses"]["WebhookNotFoundText"];
            /** @description The function's runtime is not available. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "Runtime cbd9e85f-a1b2-4120-a2c7-57c90809ce7d is not available."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            500: components["responses"]["FailureText"];
        };
    };
    getIdentityV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": {
                     *         "id": "v2.0",
                     *         "status": "deprecated",
                     *         "updated": "2016-08-04T00:00:00Z",
                     *         "links": [
                     *           {
                     *             "rel": "self",
                     *             "href": "http://localhost:5000/v2.0/"
                     *           },
                     *           {
                     *             "rel": "describedby",
                     *             "type": "text/html",
                     *             "href": "https://docs.openstack.org/"
                     *           }
                     *         ],
                     *         "media-types": [
                     *           {
                     *             "base": "application/json",
                     *             "type": "application/vnd.openstack.identity-v2.0+json"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityVersionAnswer"];
                };
            };
            /** @description There is no version 2. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            500: components["responses"]["IdentityFailure"];
        };
    };
    issueTokenV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who one is, and which project the token is to be good for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequestV2"];
            };
        };
        responses: {
            /** @description The token and the catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": {
                     *         "token": {
                     *           "id": "demo-token",
                     *           "expires": "2019-06-06T16:33:23Z",
                     *           "issued_at": "2019-06-06T15:33:23.000000Z",
                     *           "audit_ids": [
                     *             "ZzZwkUflQfygX7pdYDBCQQ"
                     *           ],
                     *           "tenant": {
                     *             "id": "5eeb5916ae4b43699f06ea422e581b83",
                     *             "name": "demo",
                     *             "description": null,
                     *             "enabled": true
                     *           }
                     *         },
                     *         "user": {
                     *           "id": "ee4dfb6e5540447cb3741905149d9b6e",
                     *           "name": "demo",
                     *           "username": "demo",
                     *           "roles": [
                     *             {
                     *               "name": "member"
                     *             }
                     *           ],
                     *           "roles_links": []
                     *         },
                     *         "serviceCatalog": [
                     *           {
                     *             "type": "function-engine",
                     *             "name": "qinling",
                     *             "endpoints": [
                     *               {
                     *                 "id": "068d1b359ee84b438266cb736d81de97",
                     *                 "region": "RegionOne",
                     *                 "publicURL": "http://localhost:7070",
                     *                 "internalURL": "http://localhost:7070",
                     *                 "adminURL": "http://localhost:7070"
                     *               }
                     *             ],
                     *             "endpoints_links": []
                     *           }
                     *         ],
                     *         "metadata": {
                     *           "is_admin": 0,
                     *           "roles": [
                     *             "51cc68287d524c759f47c811e6463340"
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenAnswerV2"];
                };
            };
            /** @description The body is not JSON, or not a request for a token. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description The user, the password or the token is not good, or the user has no role in the project, or there is no such project. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            403: components["responses"]["IdentityForbidden"];
            /** @description There is no version 2. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            500: components["responses"]["IdentityFailure"];
        };
    };
    getIdentityV3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": {
                     *         "id": "v3.14",
                     *         "status": "stable",
                     *         "updated": "2020-04-07T00:00:00Z",
                     *         "links": [
                     *           {
                     *             "rel": "self",
                     *             "href": "http://localhost:5000/v3/"
                     *           }
                     *         ],
                     *         "media-types": [
                     *           {
                     *             "base": "application/json",
                     *             "type": "application/vnd.openstack.identity-v3+json"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityVersionAnswer"];
                };
            };
            /** @description Version 3 is switched off. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            500: components["responses"]["IdentityFailure"];
        };
    };
    getCatalog: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "catalog": [
                     *         {
                     *           "id": "4363ae44bdf34a3981fde3b823cb9aa2",
                     *           "type": "function-engine",
                     *           "name": "qinling",
                     *           "endpoints": [
                     *             {
                     *               "id": "068d1b359ee84b438266cb736d81de97",
                     *               "interface": "public",
                     *               "region": "RegionOne",
                     *               "region_id": "RegionOne",
                     *               "url": "http://localhost:7070"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "http://localhost:5000/v3/auth/catalog",
                     *         "previous": null,
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogAnswer"];
                };
            };
            401: components["responses"]["IdentityUnauthorized"];
            /** @description The token is unscoped. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            500: components["responses"]["IdentityFailure"];
        };
    };
    listTokenProjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "projects": [
                     *         {
                     *           "id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "name": "demo",
                     *           "domain_id": "default",
                     *           "description": "",
                     *           "enabled": true,
                     *           "parent_id": "default",
                     *           "is_domain": false,
                     *           "links": {
                     *             "self": "http://localhost:5000/v3/projects/5eeb5916ae4b43699f06ea422e581b83"
                     *           }
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "http://localhost:5000/v3/auth/projects",
                     *         "previous": null,
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            401: components["responses"]["IdentityUnauthorized"];
            500: components["responses"]["IdentityFailure"];
        };
    };
    validateToken: {
        parameters: {
            query?: {
                /** @description With any value, or none, the answer leaves the catalogue out. */
                nocatalog?: components["parameters"]["nocatalog"];
            };
            header: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
                /** @description The token that is asked about. Without one the service says that it is not found. */
                "X-Subject-Token": components["parameters"]["subjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the token is good for. */
            200: {
                headers: {
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            401: components["responses"]["IdentityUnauthorized"];
            403: components["responses"]["IdentityForbidden"];
            404: components["responses"]["TokenNotFound"];
            500: components["responses"]["IdentityFailure"];
        };
    };
    issueToken: {
        parameters: {
            query?: {
                /** @description With any value, or none, the answer leaves the catalogue out. */
                nocatalog?: components["parameters"]["nocatalog"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who one is, and what the token is to be good for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": {
                     *         "methods": [
                     *           "password"
                     *         ],
                     *         "user": {
                     *           "id": "ee4dfb6e5540447cb3741905149d9b6e",
                     *           "name": "demo",
                     *           "domain": {
                     *             "id": "default",
                     *             "name": "Default"
                     *           },
                     *           "password_expires_at": null
                     *         },
                     *         "audit_ids": [
                     *           "ZzZwkUflQfygX7pdYDBCQQ"
                     *         ],
                     *         "issued_at": "2019-06-06T15:33:23.000000Z",
                     *         "expires_at": "2019-06-06T16:33:23.000000Z",
                     *         "project": {
                     *           "id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "name": "demo",
                     *           "domain": {
                     *             "id": "default",
                     *             "name": "Default"
                     *           }
                     *         },
                     *         "is_domain": false,
                     *         "roles": [
                     *           {
                     *             "id": "51cc68287d524c759f47c811e6463340",
                     *             "name": "member"
                     *           }
                     *         ],
                     *         "catalog": [
                     *           {
                     *             "id": "4363ae44bdf34a3981fde3b823cb9aa2",
                     *             "type": "function-engine",
                     *             "name": "qinling",
                     *             "endpoints": [
                     *               {
                     *                 "id": "068d1b359ee84b438266cb736d81de97",
                     *                 "interface": "public",
                     *                 "region": "RegionOne",
                     *                 "region_id": "RegionOne",
                     *                 "url": "http://localhost:7070"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description The body is not JSON, or not a request for a token. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": 400,
                     *         "title": "Bad Request",
                     *         "message": "Expecting to find auth in request body. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description The user, the password or the application credential is not good; the user has no role where the token is to be good for, or that is not there; or an application credential comes with a scope. */
            401: {
                headers: {
                    /** @description The identity service that was asked: `Keystone uri="…"`. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": 401,
                     *         "title": "Unauthorized",
                     *         "message": "The request you have made requires authentication."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description The token that was shown is good for the whole installation, and one for a project or a domain was asked for. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description The token that was shown as proof has expired, or there is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": 404,
                     *         "title": "Not Found",
                     *         "message": "Could not find token: demo-token."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": 500,
                     *         "title": "Internal Server Error",
                     *         "message": "An unexpected error prevented the server from fulfilling your request."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
                /** @description The token that is asked about. Without one the service says that it is not found. */
                "X-Subject-Token": components["parameters"]["subjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is no longer good. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["IdentityUnauthorized"];
            403: components["responses"]["IdentityForbidden"];
            404: components["responses"]["TokenNotFound"];
            500: components["responses"]["IdentityFailure"];
        };
    };
    checkToken: {
        parameters: {
            query?: never;
            header: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
                /** @description The token that is asked about. Without one the service says that it is not found. */
                "X-Subject-Token": components["parameters"]["subjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is good. */
            200: {
                headers: {
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller's own token is missing or not good. The answer to HEAD has no body. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller may not look into this token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is not good, or there is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
