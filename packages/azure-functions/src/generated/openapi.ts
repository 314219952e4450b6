// Generated from specs/azure-functions.yaml by scripts/generate. Do not edit.

export interface paths {
    "/{tenantId}/oauth2/v2.0/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant, by id or by domain.
                 * @example 00000000-0000-0000-0000-000000000003
                 */
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Trades a client's id and secret for an access token that is good for about an hour, by OAuth 2.0's client credentials grant. `scope` is the resource and `/.default`: `https://management.azure.com/.default` for Resource Manager.
         *
         *     Asking twice makes two tokens, both good: no harm is done.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenantId}/v2.0/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant, by id or by domain.
                 * @example 00000000-0000-0000-0000-000000000003
                 */
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        /**
         * Show where a tenant's tokens come from
         * @description The tenant's endpoints, which libraries for identity read before they ask for a token.
         */
        get: operations["getOpenIdConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/functions/{functionName}": {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a function that has no HTTP trigger
         * @description Runs a function of any trigger by hand, with `input` in the place of what its trigger would bring, and does not wait for it. A function with an HTTP trigger is called through its own route.
         *
         *     Each request runs it once more.
         */
        post: operations["runFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/functions/{functionName}/keys": {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /**
         * List the keys of a function, on the host
         * @description The function's own keys with their values.
         */
        get: operations["listAdminFunctionKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/functions/{functionName}/keys/{keyName}": {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
            };
            cookie?: never;
        };
        /**
         * Show a key of a function, on the host
         * @description One key with its value.
         */
        get: operations["getAdminFunctionKey"];
        /**
         * Set a key of a function, on the host
         * @description Gives the key the value of the body, and makes the key where there is none of that name. The same request twice leaves the same key.
         */
        put: operations["setAdminFunctionKey"];
        /**
         * Generate a key of a function, on the host
         * @description Gives the key a value that the host makes, and makes the key where there is none of that name. The value before is good no more.
         *
         *     Each request makes another value. After an answer that never came, reading the key tells the value.
         */
        post: operations["generateAdminFunctionKey"];
        /**
         * Delete a key of a function, on the host
         * @description The value is good no more. A second request finds nothing.
         */
        delete: operations["deleteAdminFunctionKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/host/{keySet}": {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description Which keys of the host; `keys` is the same as `functionkeys`. Matches in any case.
                 * @example systemkeys
                 */
                keySet: components["parameters"]["keySet"];
            };
            cookie?: never;
        };
        /**
         * List the keys of the host, on the host
         * @description The host's function keys or system keys with their values. The master key is not among them.
         */
        get: operations["listAdminHostKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/host/{keySet}/{keyName}": {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description Which keys of the host; `keys` is the same as `functionkeys`. Matches in any case.
                 * @example systemkeys
                 */
                keySet: components["parameters"]["keySet"];
            };
            cookie?: never;
        };
        /**
         * Show a key of the host, on the host
         * @description One key with its value. The master key is `_master` among the system keys.
         */
        get: operations["getAdminHostKey"];
        /**
         * Set a key of the host, on the host
         * @description As `setAdminFunctionKey`, for a key of the host. `_master` among the system keys is the master key.
         */
        put: operations["setAdminHostKey"];
        /**
         * Generate a key of the host, on the host
         * @description As `generateAdminFunctionKey`, for a key of the host. `_master` among the system keys is the master key.
         */
        post: operations["generateAdminHostKey"];
        /**
         * Delete a key of the host, on the host
         * @description The value is good no more. The master key cannot be deleted. A second request finds nothing.
         */
        delete: operations["deleteAdminHostKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/host/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether the host is there
         * @description Answers while the host's process is there, whether or not it can run functions. Needs no key.
         */
        get: operations["pingHost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/host/restart": {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart the host
         * @description Begins a restart of the host inside the app's process and does not wait for it. Twice restarts twice and leaves the same behind.
         */
        post: operations["restartHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/host/status": {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show how the host stands
         * @description The state of the host, its version and the errors that keep it from running. What has no value is left out.
         */
        get: operations["getHostStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{functionName}": {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The route of the function, which is its name unless its binding says another; it may hold slashes.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionRoute"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a function
         * @description Calls a function that has an HTTP trigger, by any method that its binding lists. The route is the function's name unless its binding says another, and may hold slashes; `/api` is the prefix unless host.json says another.
         *     Query, headers and body are the function's own, and so is the answer: any status, any headers, any body.
         *
         *     The host decides before the function runs, in this order: no function on that route 404; a key that is needed and is not good 401; a function that is switched off 404. `authLevel` of the binding says which key: `anonymous` none,
         *     `function` a key of the function or of the host, `admin` the master key, which opens all.
         *
         *     What the function does when called twice nobody else knows: nothing is sent again unless the caller says that it may be.
         */
        post: operations["invokeFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the deployments
         * @description The deployments that the site remembers, the newest first, in one list.
         */
        get: operations["listDeployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{deploymentId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the deployment, or `latest`.
                 * @example latest
                 */
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        /**
         * Show a deployment
         * @description What became of a deployment. `latest` is the one that is under way, or the last one that ended; only under that name is a deployment under way 202. What stands in the query of a `Location` is not looked at.
         */
        get: operations["getDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logstream": {
        parameters: {
            query?: {
                /** @description Only lines that hold this text. */
                filter?: components["parameters"]["logFilter"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the logs of an app
         * @description Lines of text as they are written, until either side ends it. First comes a line that welcomes; after each minute without any, one that says so; at the end one that says why: two hours are over (the app setting SCM_LOGSTREAM_TIMEOUT,
         *     in seconds, moves that) or the site goes down, and who wants more connects anew. Times are UTC, with no zone written.
         *
         *     Not there on the Linux Consumption plan. Without `/api` the route is the same.
         */
        get: operations["streamLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logstream/{logPath}": {
        parameters: {
            query?: {
                /** @description Only lines that hold this text. */
                filter?: components["parameters"]["logFilter"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The folder.
                 * @example application/functions/function/HttpTrigger
                 */
                logPath: components["parameters"]["logPath"];
            };
            cookie?: never;
        };
        /**
         * Follow the logs of a part of an app
         * @description As `streamLogs`, for the logs below a folder. A function's are below `application/functions/function/{functionName}`, the host's below `application/functions/host`.
         */
        get: operations["streamLogsFrom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zipdeploy": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploy a zip file
         * @description Puts the content of a zip file in the place of the app's code. With `isAsync` the answer comes at once and `Location` says where to follow the deployment: 202 until it has ended, then 200 with what became of it, a failure too. Without it the answer
         *     comes at the end. One deployment runs at a time.
         *
         *     After an answer that never came, `listDeployments` tells whether the file arrived.
         */
        post: operations["deployZip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/sites": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * List the apps of a subscription
         * @description All apps of the subscription, web apps among them: `kind` holds `functionapp` for a function app. A page may hold nothing while more follow: only an absent, null or empty `nextLink` is the end.
         *     `nextLink` is asked for as it is.
         */
        get: operations["listApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * List the apps of a resource group
         * @description As `listApps`, for one resource group; with `includeSlots` the slots of the apps too.
         */
        get: operations["listAppsByResourceGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Show an app
         * @description Details of an app. `properties.state` says whether it runs; `siteConfig` is left out, for it may hold secrets.
         */
        get: operations["getApp"];
        /**
         * Create an app, or replace its description
         * @description Makes an app, or brings the one of that name to what the body says. `kind: functionapp` makes a function app. Long work: 201 and 202 may say where to follow it.
         *
         *     The same request twice leaves the same app.
         */
        put: operations["createOrUpdateApp"];
        post?: never;
        /**
         * Delete an app
         * @description Deletes the app, its slots and its metrics; and its plan, where it was the last app there, unless told otherwise.
         */
        delete: operations["deleteApp"];
        options?: never;
        head?: never;
        /**
         * Change an app
         * @description Changes what the body names and leaves the rest. Tags are not changed by it. The same request twice leaves the same app.
         */
        patch: operations["updateApp"];
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/config/appsettings": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the app settings
         * @description Puts these settings in the place of all that there were: what the body leaves out is gone. The app restarts. The same request twice leaves the same settings.
         */
        put: operations["updateAppSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/config/appsettings/list": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the app settings
         * @description All settings with their values, which may be secrets. Changes nothing.
         */
        post: operations["listAppSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * List the functions of an app
         * @description The functions of the app, as Resource Manager knows them. A stopped app's are listed too.
         */
        get: operations["listFunctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Show a function
         * @description Its bindings, its files and where it is called.
         */
        get: operations["getFunction"];
        /**
         * Create or replace a function
         * @description Writes the function's bindings and files into the app. Refused where the app runs from a package, which cannot be written to. Long work, as `createOrUpdateApp`. The same request twice leaves the same function.
         */
        put: operations["createFunction"];
        post?: never;
        /**
         * Delete a function
         * @description Deletes the function's files. A second request finds nothing.
         */
        delete: operations["deleteFunction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/keys/{keyName}": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set or generate a function's key
         * @description Gives the key a value, and makes the key where there is none of that name. With `properties.value` that value; without it the service makes one and answers with it. The value before is good no more.
         *
         *     With a value the same request twice leaves the same key. Without one each makes a value, and the last holds: after an answer that never came, list the keys.
         *
         *     A body without `properties` is refused, though the service's published description has it so.
         */
        put: operations["setFunctionKey"];
        post?: never;
        /**
         * Delete a function's key
         * @description The value is good no more. A second request finds nothing.
         */
        delete: operations["deleteFunctionKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/listkeys": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * List the keys of a function, as the page has it
         * @description What the page describes: `listFunctionKeys` by GET. Resource Manager has no such route and refuses it; it is there for servers that go by the page.
         */
        get: operations["readFunctionKeys"];
        put?: never;
        /**
         * List the keys of a function
         * @description The function's own keys by name, as one flat object, whatever the service's published description says. Keys of the host, which open every function, are listed by `listHostKeys`. Changes nothing.
         */
        post: operations["listFunctionKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/listsecrets": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the URL by which a function is called
         * @description The function's default key and the URL that carries it. The older of the two ways to a key. Changes nothing.
         */
        post: operations["listFunctionSecrets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/regeneratekeys": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a function's key a new value, as the page has it
         * @description What the page describes. Resource Manager has no such route: there a key is renewed by `setFunctionKey` without a value, and on the host by `generateAdminFunctionKey`. It is there for servers that go by the page.
         *
         *     Each request makes a new value, and the one before is good no more. After an answer that never came, listing the keys tells the value.
         */
        post: operations["regenerateFunctionKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/admin/token": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Get a token for the host's administration API
         * @description A JSON string that holds a token of short life, which the host's administration API takes as a bearer in the place of the master key.
         */
        get: operations["getFunctionsAdminToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/{keyType}/{keyName}": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description Which keys of the host. Matches in any case.
                 * @example functionKeys
                 */
                keyType: components["parameters"]["keyType"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set or generate a key of the host
         * @description As `setFunctionKey`, for a key of the host. The master key is `masterKey` under the type of the same name.
         */
        put: operations["setHostKey"];
        post?: never;
        /**
         * Delete a key of the host
         * @description The value is good no more. The master key cannot be deleted. A second request finds nothing.
         */
        delete: operations["deleteHostKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/listkeys": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the keys of the host
         * @description The keys that open more than one function: `masterKey` opens all, the administration API among it; `functionKeys` open every function; `systemKeys` the webhooks of an extension each
         *     (`durabletask_extension` those of Durable Functions). Changes nothing.
         */
        post: operations["listHostKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/sync": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the platform which triggers an app has, the newer way
         * @description As `syncFunctionTriggers`, by the route under which the host's keys are.
         */
        post: operations["syncFunctions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/hostruntime/runtime/web/logs/applications/{applicationId}/logStream": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The application whose logs are meant; the page does not say more.
                 * @example demo-app
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Follow the logs of an app, as the page has it
         * @description What the page describes: lines of the app's log as they are written, until either side ends it. `hostruntime` passes a request on to the host, and the host has no such route: today's service answers 404.
         *     The stream that there is, is Kudu's: `streamLogs`. It is there for servers that go by the page.
         */
        get: operations["streamApplicationLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/operationresults/{operationId}": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /** @description The id of the work. */
                operationId: components["parameters"]["operationId"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Show what long work gave
         * @description Where `Location` points. 202 while the work goes on; then what it made or changed, or the error by which it failed. The URL is the service's to choose: clients ask for the one they were given.
         */
        get: operations["getOperationResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/operations/{operationId}": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /** @description The id of the work. */
                operationId: components["parameters"]["operationId"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Show how long work stands
         * @description Where `Azure-AsyncOperation` points. Always 200 for work that is known; `status` says how it stands, and `error` why it failed. The URL is the service's to choose.
         */
        get: operations["getOperationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/restart": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart an app
         * @description Restarts an app. Twice restarts twice and leaves the same behind; calls under way are cut each time.
         */
        post: operations["restartApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * List the slots of an app
         * @description The deployment slots beside production. Each is an app of its own, named `{app}/{slot}`.
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The name of the slot.
                 * @example staging
                 */
                slotName: components["parameters"]["slotName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Show a slot
         * @description As `getApp`, for a slot.
         */
        get: operations["getSlot"];
        /**
         * Create a slot, or replace its description
         * @description As `createOrUpdateApp`, for a slot of an app that is there.
         */
        put: operations["createOrUpdateSlot"];
        post?: never;
        /**
         * Delete a slot
         * @description Deletes the slot. Production is no slot, and stays.
         */
        delete: operations["deleteSlot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}/slotsswap": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The name of the slot.
                 * @example staging
                 */
                slotName: components["parameters"]["slotName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Swap two slots
         * @description As `swapSlotWithProduction`, between the slot of the path and that of the body.
         */
        post: operations["swapSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slotsswap": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Swap a slot with production
         * @description Exchanges what the slot and production run. Settings that belong to a slot stay where they are, and so do keys and host names. Long work.
         *
         *     A second swap undoes the first: nothing that may have been taken is sent again.
         */
        post: operations["swapSlotWithProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/start": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an app
         * @description Starts a stopped app; one that runs is left alone. The answer comes before the host is ready; `properties.state` of the app says Running.
         */
        post: operations["startApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/stop": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an app
         * @description Stops an app that runs; a stopped one is left alone. A stopped app answers every request with 403 and a page, and its keys cannot be listed or changed.
         */
        post: operations["stopApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/syncfunctiontriggers": {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the platform which triggers an app has
         * @description Makes the platform read the triggers anew, as is needed after code has come by a way that does not do it. Twice does no more than once.
         */
        post: operations["syncFunctionTriggers"];
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
        /** @description A key, as the host shows it. */
        AdminKey: {
            /** @description Where they are. */
            links: {
                href: string;
                rel: string;
            }[];
            /** @description Its name. */
            name: string;
            /** @description Its value. */
            value: string;
        };
        /** @description Keys, as the host shows them. */
        AdminKeyList: {
            /** @description The keys. */
            keys: {
                name: string;
                value: string;
            }[];
            /** @description Where they are. */
            links: {
                href: string;
                rel: string;
            }[];
        };
        /** @description A key to be written. */
        AdminKeyWrite: {
            /** @description Its name, as in the path. */
            name?: string;
            /** @description Its value. */
            value: string;
        };
        /** @description Any JSON value. */
        AnyJson: unknown;
        /** @description An app, or a slot of one. */
        App: {
            /** @description Where the app is in Resource Manager. */
            id: string;
            /** @description The identity by which the app reaches other services. */
            identity?: {
                [key: string]: unknown;
            } | null;
            /** @description Words with commas between them; `functionapp` is among those of a function app. */
            kind?: string | null;
            /** @description The region. */
            location: string;
            /** @description The name; of a slot `{app}/{slot}`. */
            name: string;
            properties: components["schemas"]["AppProperties"];
            /** @description The owner's labels. */
            tags?: {
                [key: string]: string;
            } | null;
            /** @description `Microsoft.Web/sites`, or `Microsoft.Web/sites/slots`. */
            type: string;
        };
        /** @description What an app is to be. */
        AppCreate: {
            /** @description The identity by which the app reaches other services. */
            identity?: {
                [key: string]: unknown;
            };
            /** @description `functionapp` or `functionapp,linux` for a function app. */
            kind?: string;
            /** @description The region. Lasting. */
            location: string;
            properties?: components["schemas"]["AppWriteProperties"];
            /** @description Labels. */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description A page of apps or slots. */
        AppList: {
            /** @description The URL of the next page. Absent, null or empty at the end. */
            nextLink?: string | null;
            /** @description The apps. */
            value: components["schemas"]["App"][];
        };
        /** @description How an app is and stands. The service sends more than is described. */
        AppProperties: {
            /** @description Whether management can reach the app. */
            availabilityState?: "Normal" | "Limited" | "DisasterRecoveryMode" | (string & {});
            /** @description Whether a caller is kept on one instance. */
            clientAffinityEnabled?: boolean;
            /** @description Whether callers need a certificate. */
            clientCertEnabled?: boolean;
            /** @description The memory of an instance. */
            containerSize?: number;
            /** @description How much may be used in a day. */
            dailyMemoryTimeQuota?: number;
            /** @description The name that the app had first. */
            defaultHostName: string;
            /** @description False takes the app off the net. */
            enabled: boolean;
            /** @description The names that work, Kudu's among them. */
            enabledHostNames?: string[] | null;
            /** @description The names under which the app is reached. */
            hostNames: string[];
            /** @description Whether the public names are switched off. */
            hostNamesDisabled?: boolean;
            /** @description Whether plain HTTP is sent on to HTTPS. */
            httpsOnly?: boolean;
            /** @description Work on the app that goes on. */
            inProgressOperationId?: string | null;
            /** @description When the app was last changed, in UTC, with no zone written. */
            lastModifiedTimeUtc?: string;
            /** @description How many instances there may be. */
            maxNumberOfWorkers?: number | null;
            /** @description The addresses that calls of the app come from. */
            outboundIpAddresses?: string | null;
            provisioningState?: components["schemas"]["ProvisioningState"];
            /** @description `Enabled` or `Disabled`. */
            publicNetworkAccess?: string | null;
            /** @description The name of the app's repository. */
            repositorySiteName?: string | null;
            /** @description Whether the app runs on Linux. */
            reserved?: boolean | null;
            /** @description The resource group. */
            resourceGroup?: string;
            /** @description Whether Kudu stops with the app. */
            scmSiteAlsoStopped?: boolean;
            /** @description The plan that the app runs on. */
            serverFarmId?: string | null;
            /** @description Left out or null unless the app was just written, for it may hold secrets. */
            siteConfig?: components["schemas"]["SiteConfig"] | null;
            /** @description The kind of plan, like `Dynamic` or `FlexConsumption`. */
            sku?: string | null;
            /** @description The last swap. */
            slotSwapStatus?: {
                destinationSlotName?: string;
                sourceSlotName?: string;
                /** @description When it ended. */
                timestampUtc?: string;
            } | null;
            state: components["schemas"]["AppState"];
            /** @description The slot that a swap goes to. */
            targetSwapSlot?: string | null;
            /** @description Whether a quota is used up. */
            usageState?: "Normal" | "Exceeded" | (string & {});
        };
        /** @description An error of App Service. */
        AppServiceErrorBody: {
            /** @description A word for programs. */
            Code: string;
            /** @description The same again, in parts. */
            Details?: {
                Code?: string;
                /** @description The same, with what its sentence was made of. */
                ErrorEntity?: {
                    Code?: string;
                    ExtendedCode?: string;
                    Message?: string;
                    MessageTemplate?: string;
                    Parameters?: string[];
                };
                Message?: string;
            }[] | null;
            /** @description Null. */
            Innererror?: unknown;
            /** @description A sentence for people. */
            Message: string;
            Target?: string | null;
        };
        /** @description The app settings. */
        AppSettings: {
            /** @description Where they are in Resource Manager. */
            id?: string;
            kind?: string | null;
            /** @description The region. */
            location?: string;
            /** @description `appsettings`. */
            name?: string;
            /** @description Values by name. */
            properties: {
                [key: string]: string;
            };
            tags?: {
                [key: string]: string;
            } | null;
            /** @description `Microsoft.Web/sites/config`. */
            type?: string;
        };
        /** @description All app settings. */
        AppSettingsWrite: {
            kind?: string;
            /** @description Values by name. */
            properties: {
                [key: string]: string;
            };
        };
        /** @description Whether the app runs. */
        AppState: "Running" | "Stopped" | (string & {});
        /** @description What is to change. */
        AppUpdate: {
            /** @description The identity by which the app reaches other services. */
            identity?: {
                [key: string]: unknown;
            };
            /** @description The kind. */
            kind?: string;
            properties?: components["schemas"]["AppWriteProperties"];
        };
        /** @description How an app is to be; what an update leaves out stays. There is more than is described. */
        AppWriteProperties: {
            /** @description True keeps a caller on one instance. */
            clientAffinityEnabled?: boolean;
            /** @description True asks callers for a certificate. */
            clientCertEnabled?: boolean;
            /** @description How much may be used in a day. */
            dailyMemoryTimeQuota?: number;
            /** @description False takes the app off the net. */
            enabled?: boolean;
            /** @description True sends plain HTTP on to HTTPS. */
            httpsOnly?: boolean;
            /** @description `Enabled` or `Disabled`. */
            publicNetworkAccess?: string;
            /** @description True for Linux. */
            reserved?: boolean;
            /** @description True stops Kudu with the app. */
            scmSiteAlsoStopped?: boolean;
            /** @description The plan that the app is to run on. */
            serverFarmId?: string;
            siteConfig?: components["schemas"]["SiteConfig"];
        } & {
            [key: string]: unknown;
        };
        /** @description What went wrong. */
        ArmError: {
            /** @description More, by kind. */
            additionalInfo?: unknown[] | null;
            /** @description A word for programs. */
            code: string;
            /** @description More errors. */
            details?: {
                code?: string;
                message?: string;
                target?: string | null;
            }[] | null;
            /** @description More, in the service's own form. */
            innererror?: unknown;
            /** @description A sentence for people. */
            message: string;
            /** @description What the error is about. */
            target?: string | null;
        };
        /** @description An error of Resource Manager. */
        ArmErrorBody: {
            error: components["schemas"]["ArmError"];
        };
        /** @description A deployment. */
        Deployment: {
            /** @description Whether the app runs this. */
            active?: boolean;
            author?: string | null;
            author_email?: string | null;
            /** @description Whether it has ended. */
            complete: boolean;
            /** @description Who deployed. */
            deployer?: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            end_time?: string | null;
            /** @description Its id. Null while one is only known to be under way. */
            id: string | null;
            is_readonly?: boolean;
            is_temp?: boolean;
            /**
             * Format: date-time
             * @description When it last succeeded.
             */
            last_success_end_time?: string | null;
            /** @description Where its log is. */
            log_url?: string | null;
            /** @description What it is. */
            message?: string | null;
            /** @description What is being done. */
            progress?: string | null;
            /** @description How it stands, in Resource Manager's words. */
            provisioningState?: string | null;
            /**
             * Format: date-time
             * @description When the request came.
             */
            received_time?: string;
            /** @description The app. */
            site_name?: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            start_time?: string;
            /** @description 0 waits, 1 builds, 2 deploys, 3 failed, 4 succeeded. */
            status: number;
            /** @description More about it. */
            status_text?: string | null;
            /** @description Where it is. */
            url?: string | null;
        };
        /** @description A function to be written. */
        FunctionCreate: {
            /** @description What it is made of. */
            properties: {
                /** @description Its bindings, as function.json has them. */
                config: {
                    [key: string]: unknown;
                };
                /** @description Its files by name. */
                files?: {
                    [key: string]: string;
                };
                /** @description True switches it off. */
                isDisabled?: boolean;
                /** @description Its language. */
                language?: string;
                /** @description Input to try it with. */
                test_data?: string;
            };
        };
        /** @description Keys by name. */
        FunctionKeys: {
            [key: string]: string;
        };
        /** @description A page of functions. */
        FunctionList: {
            /** @description The URL of the next page. Absent, null or empty at the end. */
            nextLink?: string | null;
            /** @description The functions. */
            value: components["schemas"]["FunctionResource"][];
        };
        /** @description What a function is made of. */
        FunctionProperties: {
            /** @description Its bindings, as function.json has them. */
            config: {
                [key: string]: unknown;
            } | null;
            /** @description Where its bindings are. */
            config_href?: string | null;
            /** @description Its files by name. Answers leave them out. */
            files?: {
                [key: string]: string;
            } | null;
            function_app_id?: string | null;
            /** @description Where the host shows it. */
            href?: string | null;
            /** @description Where it is called, for one with an HTTP trigger. */
            invoke_url_template?: string | null;
            /** @description Whether it is switched off. */
            isDisabled?: boolean;
            /** @description Its language. */
            language?: string | null;
            /** @description The name alone. */
            name: string;
            /** @description Where its code is. */
            script_href?: string | null;
            /** @description Where its folder is. */
            script_root_path_href?: string | null;
            secrets_file_href?: string | null;
            /** @description Input to try it with. */
            test_data?: string | null;
            test_data_href?: string | null;
        };
        /** @description A function of an app. */
        FunctionResource: {
            /** @description Where the function is in Resource Manager. */
            id: string;
            kind?: string | null;
            /** @description The region. */
            location?: string;
            /** @description `{app}/{function}`. */
            name: string;
            properties: components["schemas"]["FunctionProperties"];
            /** @description `Microsoft.Web/sites/functions`. */
            type: string;
        };
        /** @description A run by hand. */
        FunctionRun: {
            /** @description What stands for the trigger's message; JSON is passed as text. */
            input?: string;
        };
        /** @description The key and URL by which a function is called. */
        FunctionSecrets: {
            /** @description The default key. */
            key: string;
            /** @description The URL, the key in it as `code`. */
            trigger_url: string;
        };
        /** @description The keys of the host. */
        HostKeys: {
            /** @description Keys that open every function, by name. */
            functionKeys: {
                [key: string]: string;
            };
            /** @description The key that opens all. */
            masterKey: string | null;
            /** @description Keys of extensions, by name: `{extension}_extension`. */
            systemKeys: {
                [key: string]: string;
            };
        };
        /** @description The host's settings. */
        HostSettings: {
            [key: string]: unknown;
        };
        /** @description How the host stands. */
        HostStatus: {
            /** @description Its computer. */
            computerName?: string;
            /** @description What keeps the host from running. */
            errors?: string[];
            /** @description The extensions. */
            extensionBundle?: {
                id?: string;
                version?: string;
            };
            /** @description Whether the app's files can be changed. */
            functionAppContentEditingState?: string;
            /** @description The id of the host. */
            id?: string;
            /** @description The instance that answered. */
            instanceId?: string;
            /** @description The version of App Service. */
            platformVersion?: string;
            /** @description How long the process runs, in ms. */
            processUptime?: number;
            /** @description Running takes calls. */
            state: "Default" | "Starting" | "Initialized" | "Running" | "Error" | "Stopping" | "Stopped" | "Offline" | (string & {});
            /** @description The version of the host. */
            version?: string;
            /** @description The same in full. */
            versionDetails?: string;
        };
        /** @description A key as a resource. */
        KeyResource: {
            /** @description Where the key is in Resource Manager. */
            id?: string;
            /** @description The region. */
            location?: string;
            /** @description `{app}/{function}/{key}`, or `{app}/{key}` for one of the host. */
            name?: string;
            /** @description The key. */
            properties: {
                /** @description Its name alone. */
                name: string;
                /** @description Its value. */
                value: string;
            };
            /** @description Like `Microsoft.Web/sites/functions/keys`. */
            type?: string;
        };
        /** @description A key to be written. */
        KeyWrite: {
            /** @description The key. */
            properties: {
                /** @description Its name, as in the path. */
                name: string;
                /** @description Its value; without one, or with null, the service makes one. */
                value?: string | null;
            };
        };
        /** @description An error of Kudu. */
        KuduErrorBody: {
            ExceptionMessage?: string;
            ExceptionType?: string;
            /** @description What went wrong. */
            Message: string;
            StackTrace?: string | null;
        };
        /** @description An error, of Resource Manager itself or of App Service behind it. */
        ManagementErrorBody: components["schemas"]["ArmErrorBody"] | components["schemas"]["AppServiceErrorBody"];
        /** @description The endpoints of a tenant. */
        OpenIdConfiguration: {
            authorization_endpoint: string;
            cloud_instance_name?: string;
            end_session_endpoint?: string;
            id_token_signing_alg_values_supported?: string[];
            /** @description Who signs the tokens. */
            issuer: string;
            /** @description Where the keys are that check them. */
            jwks_uri: string;
            response_types_supported?: string[];
            scopes_supported?: string[];
            subject_types_supported?: string[];
            tenant_region_scope?: string | null;
            /** @description Where tokens are asked for. */
            token_endpoint: string;
            token_endpoint_auth_methods_supported?: string[];
        };
        /** @description How long work stands. */
        OperationStatus: {
            /**
             * Format: date-time
             * @description When it ended.
             */
            endTime?: string | null;
            /** @description Why it failed. */
            error?: components["schemas"]["ArmError"] | null;
            /** @description The id of the work. */
            id?: string;
            /** @description The same. */
            name?: string;
            /** @description How much is done. */
            percentComplete?: number | null;
            /** @description What it gave. */
            properties?: unknown;
            /**
             * Format: date-time
             * @description When it began.
             */
            startTime?: string;
            /** @description Succeeded, Failed and Canceled are final. */
            status: "InProgress" | "Succeeded" | "Failed" | "Canceled" | (string & {});
        };
        /** @description How work on the resource stands. Absent where none was long. Succeeded, Failed and Canceled are final. */
        ProvisioningState: "Succeeded" | "Failed" | "Canceled" | "InProgress" | (string & {});
        /** @description How the app is run. There is far more than is described. */
        SiteConfig: {
            /** @description The app settings. */
            appSettings?: {
                name: string;
                value: string;
            }[];
            /** @description How FTP is spoken. */
            ftpsState?: string;
            /** @description How many instances there may be. */
            functionAppScaleLimit?: number;
            /** @description The language and its version on Linux, like `Node|20`. */
            linuxFxVersion?: string;
            /** @description The oldest version of TLS that is spoken. */
            minTlsVersion?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A swap. */
        SlotSwap: {
            /** @description True keeps each side's virtual network. */
            preserveVnet: boolean;
            /** @description The slot to swap with. */
            targetSlot: string;
        };
        /** @description An access token. */
        TokenAnswer: {
            /** @description The token. */
            access_token: string;
            /** @description How long the token is good, in seconds. */
            expires_in: number;
            /** @description How long it may be used when Entra is not reached, in seconds. */
            ext_expires_in?: number;
            /** @description When to ask for the next, in seconds. */
            refresh_in?: number;
            /** @description `Bearer`. */
            token_type: string;
        };
        /** @description An error of Entra. */
        TokenErrorBody: {
            correlation_id?: string;
            /** @description A word for programs, as OAuth 2.0 has them. */
            error: string;
            /** @description Entra's numbers. */
            error_codes?: number[];
            /** @description A sentence for people. */
            error_description?: string;
            /** @description Where to read more. */
            error_uri?: string;
            /** @description When. */
            timestamp?: string;
            trace_id?: string;
        };
        /** @description A request for a token. */
        TokenRequest: {
            /** @description A signed word in the place of the secret. */
            client_assertion?: string;
            /** @description What `client_assertion` is. */
            client_assertion_type?: string;
            /** @description The client. */
            client_id: string;
            /** @description Its secret. */
            client_secret?: string;
            /** @description `client_credentials`. */
            grant_type: string;
            /** @description The resource and `/.default`. */
            scope: string;
        };
    };
    responses: {
        /** @description No `api-version`, or one that is not known; a body that is not JSON or not what it should be; or the app would have to be asked, and is stopped. */
        BadRequest: {
            headers: {
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
        /** @description Other work on the app is under way, the name is taken, or the app runs from a package and cannot be written to. */
        Conflict: {
            headers: {
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Code": "Conflict",
                 *       "Message": "Cannot modify this site because another operation is in progress.",
                 *       "Target": null,
                 *       "Details": [
                 *         {
                 *           "Message": "Cannot modify this site because another operation is in progress."
                 *         },
                 *         {
                 *           "Code": "Conflict"
                 *         },
                 *         {
                 *           "ErrorEntity": {
                 *             "Code": "Conflict",
                 *             "Message": "Cannot modify this site because another operation is in progress."
                 *           }
                 *         }
                 *       ],
                 *       "Innererror": null
                 *     }
                 */
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
        /** @description The service failed. */
        Failure: {
            headers: {
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InternalServerError",
                 *         "message": "The server encountered an internal error."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
        /** @description The caller may not do this here. */
        Forbidden: {
            headers: {
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "AuthorizationFailed",
                 *         "message": "The client does not have authorization to perform action 'Microsoft.Web/sites/read'."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
        /** @description The value is missing, or the key is the master key and cannot be deleted. */
        HostBadKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example Invalid key value */
                "text/plain": string;
            };
        };
        /** @description The key was being changed by another request. */
        HostConflict: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The host failed. */
        HostFailure: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The app is stopped, and the platform answers with a page. The administration API answers so, with nothing in the body, to a key that is good for less than all. */
        HostForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <html><head><title>Web App - Unavailable</title></head><body>Error 403 - This web app is stopped.</body></html> */
                "text/html": string;
            };
        };
        /** @description There is no such app, function or key. */
        HostNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The host has more to do than it can. It does not say when to come back. */
        HostThrottled: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A key is needed, and none was sent or it is not good. */
        HostUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The host is starting, has failed to, or the app was taken offline. */
        HostUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                /** @example Function host is not running. */
                "text/plain": string;
            };
        };
        /** @description The site failed. */
        KuduFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "An error has occurred."
                 *     }
                 */
                "application/json": components["schemas"]["KuduErrorBody"];
            };
        };
        /** @description The caller may not deploy to this app, or the app and its site are stopped. */
        KuduForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <html><head><title>Web App - Unavailable</title></head><body>Error 403 - This web app is stopped.</body></html> */
                "text/html": string;
            };
        };
        /** @description There is no such app, folder or log. */
        KuduNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no token, or it is not good. */
        KuduUnauthorized: {
            headers: {
                /** @description How one can say who one is. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The site cannot answer now. */
        KuduUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "text/plain": string;
            };
        };
        /** @description The service has this route for another method only. Always, but from a server that goes by the page. */
        MethodNotAllowed: {
            headers: {
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "HttpMethodNotAllowed",
                 *         "message": "The requested resource does not support http method 'GET'."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
        /** @description There is no such subscription, resource group, app, or thing below it. */
        NotFound: {
            headers: {
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
        /** @description The bucket of tokens for this kind of request is empty. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "SubscriptionRequestsThrottled",
                 *         "message": "Number of requests for the subscription exceeded the limit. Please try again after '15' seconds."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
        /** @description There is no token, or it is not good. */
        Unauthorized: {
            headers: {
                /** @description `Bearer`, and why the token is not good. */
                "WWW-Authenticate"?: string;
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
        /** @description The service cannot answer now. */
        Unavailable: {
            headers: {
                "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                Location: components["headers"]["OperationLocation"];
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "ServerTimeout",
                 *         "message": "The request timed out."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ManagementErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Which version of Resource Manager's API is meant. Without it the request is refused.
         * @example 2025-05-01
         */
        apiVersion: string;
        /**
         * @description The application whose logs are meant; the page does not say more.
         * @example demo-app
         */
        applicationId: string;
        /** @description Who wrote the code, for the list of deployments. */
        author: string;
        /** @description The author's address. */
        authorEmail: string;
        /**
         * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
         * @example Bearer XXX
         */
        authorization: string;
        /** @description True takes away what was there before. */
        clean: boolean;
        /** @description The same key in the query. */
        code: string;
        /** @description False keeps a plan that has no app left. */
        deleteEmptyServerFarm: boolean;
        /** @description False keeps the metrics. */
        deleteMetrics: boolean;
        /** @description Who deploys. */
        deployer: string;
        /**
         * @description The id of the deployment, or `latest`.
         * @example latest
         */
        deploymentId: string;
        /**
         * @description The name of the app, in any case. The official clients call it `name`.
         * @example demo-app
         */
        functionAppName: string;
        /**
         * @description The name of the function, in any case.
         * @example HttpTrigger
         */
        functionName: string;
        /**
         * @description The route of the function, which is its name unless its binding says another; it may hold slashes.
         * @example HttpTrigger
         */
        functionRoute: string;
        /** @description The key. Goes before `code`. The administration API takes the master key alone. */
        functionsKey: string;
        /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
        hostToken: string;
        /** @description True lists the slots of the apps too. */
        includeSlots: boolean;
        /** @description True answers before the deployment ends. */
        isAsync: boolean;
        /**
         * @description The name of the key.
         * @example default
         */
        keyName: string;
        /**
         * @description The name of the key.
         * @example default
         */
        keyNameQuery: string;
        /**
         * @description Which keys of the host; `keys` is the same as `functionkeys`. Matches in any case.
         * @example systemkeys
         */
        keySet: "keys" | "functionkeys" | "systemkeys";
        /**
         * @description Which keys of the host. Matches in any case.
         * @example functionKeys
         */
        keyType: "functionKeys" | "systemKeys" | "masterKey";
        /** @description Only lines that hold this text. */
        logFilter: string;
        /**
         * @description The folder.
         * @example application/functions/function/HttpTrigger
         */
        logPath: string;
        /** @description What the deployment is. */
        message: string;
        /** @description The id of the work. */
        operationId: string;
        /**
         * @description The name of the resource group, in any case.
         * @example rg-test
         */
        resourceGroupName: string;
        /** @description Where the page begins, as `nextLink` has it. Clients do not make one. */
        skipToken: string;
        /**
         * @description The name of the slot.
         * @example staging
         */
        slotName: string;
        /** @description True puts new settings to use and restarts the app only where it must; false always restarts it. */
        softRestart: boolean;
        /**
         * @description The id of the subscription, a GUID.
         * @example 00000000-0000-0000-0000-000000000001
         */
        subscriptionId: string;
        /** @description True answers when the app has restarted. */
        synchronous: boolean;
        /**
         * @description The tenant, by id or by domain.
         * @example 00000000-0000-0000-0000-000000000003
         */
        tenantId: string;
        /** @description True gives the deployment an id that the platform follows too. */
        trackDeploymentProgress: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description Where the status of the work is. Goes before `Location`. */
        AsyncOperation: string;
        /** @description The id that ties together what belongs to one piece of work. */
        CorrelationId: string;
        /** @description The id of the deployment. */
        DeploymentId: string;
        /** @description Where the result of the work will be; 202 until then. */
        OperationLocation: string;
        /**
         * @description How many deletions are left. On answers to DELETE.
         * @example 199
         */
        RemainingDeletes: number;
        /**
         * @description How many reads are left. On answers to GET, and to the POSTs that list.
         * @example 249
         */
        RemainingReads: number;
        /**
         * @description How many writes are left. On answers to PUT, PATCH and POST.
         * @example 199
         */
        RemainingWrites: number;
        /** @description The id of the request at the service that did the work. */
        RequestId: string;
        /**
         * @description Seconds to wait before the next request.
         * @example 15
         */
        RetryAfter: number;
        /**
         * @description Where the request went in: region, time and a GUID.
         * @example WESTEUROPE:20250501T083000Z:00000000-0000-0000-0000-00000000000a
         */
        RoutingId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant, by id or by domain.
                 * @example 00000000-0000-0000-0000-000000000003
                 */
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        /** @description Who one is, and what the token is to be good for. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "client_credentials",
                 *       "client_id": "00000000-0000-0000-0000-000000000002",
                 *       "client_secret": "XXX",
                 *       "scope": "https://management.azure.com/.default"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token_type": "Bearer",
                     *       "expires_in": 3599,
                     *       "ext_expires_in": 3599,
                     *       "access_token": "XXX"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description The request is not one for a token, or names a client, a tenant or a scope that is not there. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_scope",
                     *       "error_description": "AADSTS70011: The provided value for the input parameter 'scope' is not valid.",
                     *       "error_codes": [
                     *         70011
                     *       ],
                     *       "timestamp": "2025-05-01 08:30:00Z",
                     *       "trace_id": "00000000-0000-0000-0000-00000000000a",
                     *       "correlation_id": "00000000-0000-0000-0000-00000000000b"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenErrorBody"];
                };
            };
            /** @description The secret is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_client",
                     *       "error_description": "AADSTS7000215: Invalid client secret provided.",
                     *       "error_codes": [
                     *         7000215
                     *       ],
                     *       "timestamp": "2025-05-01 08:30:00Z",
                     *       "trace_id": "00000000-0000-0000-0000-00000000000a",
                     *       "correlation_id": "00000000-0000-0000-0000-00000000000b"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenErrorBody"];
                };
            };
            /** @description Too many requests by this client. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorBody"];
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorBody"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorBody"];
                };
            };
        };
    };
    getOpenIdConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant, by id or by domain.
                 * @example 00000000-0000-0000-0000-000000000003
                 */
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "issuer": "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000003/v2.0",
                     *       "authorization_endpoint": "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000003/oauth2/v2.0/authorize",
                     *       "token_endpoint": "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000003/oauth2/v2.0/token",
                     *       "jwks_uri": "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000003/discovery/v2.0/keys"
                     *     }
                     */
                    "application/json": components["schemas"]["OpenIdConfiguration"];
                };
            };
            /** @description There is no such tenant. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorBody"];
                };
            };
        };
    };
    runFunction: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The input. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "input": ""
                 *     }
                 */
                "application/json": components["schemas"]["FunctionRun"];
            };
        };
        responses: {
            /** @description It was started. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no body, or `input` is no text. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    listAdminFunctionKeys: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "name": "default",
                     *           "value": "XXX"
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKeyList"];
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    getAdminFunctionKey: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    setAdminFunctionKey: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "default",
                 *       "value": "XXX"
                 *     }
                 */
                "application/json": components["schemas"]["AdminKeyWrite"];
            };
        };
        responses: {
            /** @description The key was there and has this value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            /** @description The key was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            400: components["responses"]["HostBadKey"];
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            409: components["responses"]["HostConflict"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    generateAdminFunctionKey: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key was there and has its new value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            /** @description The key was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            409: components["responses"]["HostConflict"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    deleteAdminFunctionKey: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HostBadKey"];
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    listAdminHostKeys: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description Which keys of the host; `keys` is the same as `functionkeys`. Matches in any case.
                 * @example systemkeys
                 */
                keySet: components["parameters"]["keySet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "name": "default",
                     *           "value": "XXX"
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKeyList"];
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    getAdminHostKey: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description Which keys of the host; `keys` is the same as `functionkeys`. Matches in any case.
                 * @example systemkeys
                 */
                keySet: components["parameters"]["keySet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    setAdminHostKey: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description Which keys of the host; `keys` is the same as `functionkeys`. Matches in any case.
                 * @example systemkeys
                 */
                keySet: components["parameters"]["keySet"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "default",
                 *       "value": "XXX"
                 *     }
                 */
                "application/json": components["schemas"]["AdminKeyWrite"];
            };
        };
        responses: {
            /** @description The key was there and has this value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            /** @description The key was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            400: components["responses"]["HostBadKey"];
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            409: components["responses"]["HostConflict"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    generateAdminHostKey: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description Which keys of the host; `keys` is the same as `functionkeys`. Matches in any case.
                 * @example systemkeys
                 */
                keySet: components["parameters"]["keySet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key was there and has its new value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            /** @description The key was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "default",
                     *       "value": "XXX",
                     *       "links": [
                     *         {
                     *           "rel": "self",
                     *           "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger/keys/default"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminKey"];
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            409: components["responses"]["HostConflict"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    deleteAdminHostKey: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description Which keys of the host; `keys` is the same as `functionkeys`. Matches in any case.
                 * @example systemkeys
                 */
                keySet: components["parameters"]["keySet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HostBadKey"];
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    pingHost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            429: components["responses"]["HostThrottled"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    restartHost: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has begun. The body holds the host's settings, and is not for use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isSelfHost": false
                     *     }
                     */
                    "application/json": components["schemas"]["HostSettings"];
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    getHostStatus: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description `Bearer` and a token of `getFunctionsAdminToken`, in the place of the master key. */
                Authorization?: components["parameters"]["hostToken"];
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "demo-app",
                     *       "state": "Running",
                     *       "version": "4.1036.0.0",
                     *       "versionDetails": "4.1036.0",
                     *       "instanceId": "0123456789abcdef",
                     *       "processUptime": 86400000,
                     *       "functionAppContentEditingState": "NotAllowed",
                     *       "extensionBundle": {
                     *         "id": "Microsoft.Azure.Functions.ExtensionBundle",
                     *         "version": "4.22.0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HostStatus"];
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            404: components["responses"]["HostNotFound"];
            500: components["responses"]["HostFailure"];
            503: components["responses"]["HostUnavailable"];
        };
    };
    invokeFunction: {
        parameters: {
            query?: {
                /** @description The same key in the query. */
                code?: components["parameters"]["code"];
            };
            header?: {
                /** @description The key. Goes before `code`. The administration API takes the master key alone. */
                "x-functions-key"?: components["parameters"]["functionsKey"];
            };
            path: {
                /**
                 * @description The route of the function, which is its name unless its binding says another; it may hold slashes.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionRoute"];
            };
            cookie?: never;
        };
        /** @description What the function is called with; of any media type. */
        requestBody?: {
            content: {
                "*/*": Uint8Array | ReadableStream;
                /**
                 * @example {
                 *       "name": "World"
                 *     }
                 */
                "application/json": components["schemas"]["AnyJson"];
                "application/octet-stream": Uint8Array | ReadableStream;
                "text/plain": string;
            };
        };
        responses: {
            /** @description What the function answered, which may have any status and media type; empty where it answered nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Hello, World"
                     *     }
                     */
                    "application/json": components["schemas"]["AnyJson"];
                    "application/octet-stream": Uint8Array | ReadableStream;
                    "text/plain": string;
                };
            };
            401: components["responses"]["HostUnauthorized"];
            403: components["responses"]["HostForbidden"];
            /** @description There is no such function, or it is switched off. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The host has more to do than it can. It does not say when to come back. */
            429: {
                headers: {
                    /** @description 1, for the platform, to add an instance. */
                    "X-FUNCTION-SCALEOUT"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The function failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            503: components["responses"]["HostUnavailable"];
        };
    };
    listDeployments: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7",
                     *         "status": 4,
                     *         "status_text": "",
                     *         "author_email": "N/A",
                     *         "author": "N/A",
                     *         "deployer": "ZipDeploy",
                     *         "message": "Created via a push deployment",
                     *         "progress": "",
                     *         "received_time": "2025-05-01T08:30:00.1234567Z",
                     *         "start_time": "2025-05-01T08:30:01.1234567Z",
                     *         "end_time": "2025-05-01T08:30:09.1234567Z",
                     *         "last_success_end_time": "2025-05-01T08:30:09.1234567Z",
                     *         "complete": true,
                     *         "active": true,
                     *         "is_temp": false,
                     *         "is_readonly": true,
                     *         "url": "https://demo-app.scm.azurewebsites.net/api/deployments/0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7",
                     *         "log_url": "https://demo-app.scm.azurewebsites.net/api/deployments/0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7/log",
                     *         "site_name": "demo-app",
                     *         "provisioningState": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Deployment"][];
                };
            };
            401: components["responses"]["KuduUnauthorized"];
            403: components["responses"]["KuduForbidden"];
            404: components["responses"]["KuduNotFound"];
            500: components["responses"]["KuduFailure"];
            503: components["responses"]["KuduUnavailable"];
        };
    };
    getDeployment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the deployment, or `latest`.
                 * @example latest
                 */
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7",
                     *       "status": 4,
                     *       "status_text": "",
                     *       "author_email": "N/A",
                     *       "author": "N/A",
                     *       "deployer": "ZipDeploy",
                     *       "message": "Created via a push deployment",
                     *       "progress": "",
                     *       "received_time": "2025-05-01T08:30:00.1234567Z",
                     *       "start_time": "2025-05-01T08:30:01.1234567Z",
                     *       "end_time": "2025-05-01T08:30:09.1234567Z",
                     *       "last_success_end_time": "2025-05-01T08:30:09.1234567Z",
                     *       "complete": true,
                     *       "active": true,
                     *       "is_temp": false,
                     *       "is_readonly": true,
                     *       "url": "https://demo-app.scm.azurewebsites.net/api/deployments/0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7",
                     *       "log_url": "https://demo-app.scm.azurewebsites.net/api/deployments/0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7/log",
                     *       "site_name": "demo-app",
                     *       "provisioningState": null
                     *     }
                     */
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            /** @description The latest deployment is under way. */
            202: {
                headers: {
                    /** @description The same URL. */
                    Location?: string;
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7",
                     *       "status": 4,
                     *       "status_text": "",
                     *       "author_email": "N/A",
                     *       "author": "N/A",
                     *       "deployer": "ZipDeploy",
                     *       "message": "Created via a push deployment",
                     *       "progress": "",
                     *       "received_time": "2025-05-01T08:30:00.1234567Z",
                     *       "start_time": "2025-05-01T08:30:01.1234567Z",
                     *       "end_time": "2025-05-01T08:30:09.1234567Z",
                     *       "last_success_end_time": "2025-05-01T08:30:09.1234567Z",
                     *       "complete": true,
                     *       "active": true,
                     *       "is_temp": false,
                     *       "is_readonly": true,
                     *       "url": "https://demo-app.scm.azurewebsites.net/api/deployments/0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7",
                     *       "log_url": "https://demo-app.scm.azurewebsites.net/api/deployments/0f6b6a1b2c3d4e5f8091a2b3c4d5e6f7/log",
                     *       "site_name": "demo-app",
                     *       "provisioningState": null
                     *     }
                     */
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            401: components["responses"]["KuduUnauthorized"];
            403: components["responses"]["KuduForbidden"];
            /** @description There is no such deployment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Message": "Deployment '0f6b6a1b' not found."
                     *     }
                     */
                    "application/json": components["schemas"]["KuduErrorBody"];
                };
            };
            500: components["responses"]["KuduFailure"];
            503: components["responses"]["KuduUnavailable"];
        };
    };
    streamLogs: {
        parameters: {
            query?: {
                /** @description Only lines that hold this text. */
                filter?: components["parameters"]["logFilter"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log, line by line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": Uint8Array | ReadableStream;
                    "text/plain": Uint8Array | ReadableStream;
                };
            };
            401: components["responses"]["KuduUnauthorized"];
            403: components["responses"]["KuduForbidden"];
            404: components["responses"]["KuduNotFound"];
            500: components["responses"]["KuduFailure"];
            503: components["responses"]["KuduUnavailable"];
        };
    };
    streamLogsFrom: {
        parameters: {
            query?: {
                /** @description Only lines that hold this text. */
                filter?: components["parameters"]["logFilter"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The folder.
                 * @example application/functions/function/HttpTrigger
                 */
                logPath: components["parameters"]["logPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log, line by line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": Uint8Array | ReadableStream;
                    "text/plain": Uint8Array | ReadableStream;
                };
            };
            401: components["responses"]["KuduUnauthorized"];
            403: components["responses"]["KuduForbidden"];
            404: components["responses"]["KuduNotFound"];
            500: components["responses"]["KuduFailure"];
            503: components["responses"]["KuduUnavailable"];
        };
    };
    deployZip: {
        parameters: {
            query?: {
                /** @description Who wrote the code, for the list of deployments. */
                author?: components["parameters"]["author"];
                /** @description The author's address. */
                authorEmail?: components["parameters"]["authorEmail"];
                /** @description True takes away what was there before. */
                clean?: components["parameters"]["clean"];
                /** @description Who deploys. */
                deployer?: components["parameters"]["deployer"];
                /** @description True answers before the deployment ends. */
                isAsync?: components["parameters"]["isAsync"];
                /** @description What the deployment is. */
                message?: components["parameters"]["message"];
                /** @description True gives the deployment an id that the platform follows too. */
                trackDeploymentProgress?: components["parameters"]["trackDeploymentProgress"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The zip file. */
        requestBody: {
            content: {
                "application/zip": Uint8Array | ReadableStream;
            };
        };
        responses: {
            /** @description It is deployed. */
            200: {
                headers: {
                    "SCM-DEPLOYMENT-ID": components["headers"]["DeploymentId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The deployment has begun. */
            202: {
                headers: {
                    /** @description Where to follow it: `/api/deployments/latest`, with the time of the request in the query. */
                    Location?: string;
                    "Retry-After": components["headers"]["RetryAfter"];
                    "SCM-DEPLOYMENT-ID": components["headers"]["DeploymentId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is no zip file, or the deployment failed while it was waited for. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KuduErrorBody"];
                    "text/plain": string;
                };
            };
            401: components["responses"]["KuduUnauthorized"];
            403: components["responses"]["KuduForbidden"];
            404: components["responses"]["KuduNotFound"];
            /** @description A deployment or a swap is under way, or the app runs from a package elsewhere. */
            409: {
                headers: {
                    "SCM-DEPLOYMENT-ID": components["headers"]["DeploymentId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example There is a deployment currently in progress. Please try again when it completes. */
                    "text/plain": string;
                };
            };
            500: components["responses"]["KuduFailure"];
            503: components["responses"]["KuduUnavailable"];
        };
    };
    listApps: {
        parameters: {
            query: {
                /** @description Where the page begins, as `nextLink` has it. Clients do not make one. */
                $skipToken?: components["parameters"]["skipToken"];
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of apps. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *           "name": "demo-app",
                     *           "type": "Microsoft.Web/sites",
                     *           "kind": "functionapp,linux",
                     *           "location": "West Europe",
                     *           "tags": {},
                     *           "properties": {
                     *             "state": "Running",
                     *             "hostNames": [
                     *               "demo-app.azurewebsites.net"
                     *             ],
                     *             "defaultHostName": "demo-app.azurewebsites.net",
                     *             "enabled": true,
                     *             "enabledHostNames": [
                     *               "demo-app.azurewebsites.net",
                     *               "demo-app.scm.azurewebsites.net"
                     *             ],
                     *             "availabilityState": "Normal",
                     *             "usageState": "Normal",
                     *             "resourceGroup": "rg-test",
                     *             "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *             "reserved": true,
                     *             "httpsOnly": true,
                     *             "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *           }
                     *         }
                     *       ],
                     *       "nextLink": null
                     *     }
                     */
                    "application/json": components["schemas"]["AppList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAppsByResourceGroup: {
        parameters: {
            query: {
                /** @description Where the page begins, as `nextLink` has it. Clients do not make one. */
                $skipToken?: components["parameters"]["skipToken"];
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
                /** @description True lists the slots of the apps too. */
                includeSlots?: components["parameters"]["includeSlots"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of apps. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *           "name": "demo-app",
                     *           "type": "Microsoft.Web/sites",
                     *           "kind": "functionapp,linux",
                     *           "location": "West Europe",
                     *           "tags": {},
                     *           "properties": {
                     *             "state": "Running",
                     *             "hostNames": [
                     *               "demo-app.azurewebsites.net"
                     *             ],
                     *             "defaultHostName": "demo-app.azurewebsites.net",
                     *             "enabled": true,
                     *             "enabledHostNames": [
                     *               "demo-app.azurewebsites.net",
                     *               "demo-app.scm.azurewebsites.net"
                     *             ],
                     *             "availabilityState": "Normal",
                     *             "usageState": "Normal",
                     *             "resourceGroup": "rg-test",
                     *             "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *             "reserved": true,
                     *             "httpsOnly": true,
                     *             "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *           }
                     *         }
                     *       ],
                     *       "nextLink": null
                     *     }
                     */
                    "application/json": components["schemas"]["AppList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApp: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrUpdateApp: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description What the app is to be. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "location": "West Europe",
                 *       "kind": "functionapp,linux",
                 *       "tags": {
                 *         "team": "billing"
                 *       },
                 *       "properties": {
                 *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                 *         "reserved": true,
                 *         "httpsOnly": true,
                 *         "siteConfig": {
                 *           "appSettings": [
                 *             {
                 *               "name": "FUNCTIONS_EXTENSION_VERSION",
                 *               "value": "~4"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AppCreate"];
            };
        };
        responses: {
            /** @description It is as asked for, or will be, where `provisioningState` is not final. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description It was made, or is being made, where there is a URL to follow or `provisioningState` is not final. */
            201: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description The work goes on. The body is what there is of it so far. */
            202: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApp: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
                /** @description False keeps a plan that has no app left. */
                deleteEmptyServerFarm?: components["parameters"]["deleteEmptyServerFarm"];
                /** @description False keeps the metrics. */
                deleteMetrics?: components["parameters"]["deleteMetrics"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was no such app. */
            204: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApp: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "properties": {
                 *         "httpsOnly": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AppUpdate"];
            };
        };
        responses: {
            /** @description The app, changed. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description The change goes on; the body is the app so far. */
            202: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAppSettings: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description All settings. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "properties": {
                 *         "FUNCTIONS_EXTENSION_VERSION": "~4",
                 *         "FUNCTIONS_WORKER_RUNTIME": "node"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AppSettingsWrite"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/config/appsettings",
                     *       "name": "appsettings",
                     *       "type": "Microsoft.Web/sites/config",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "FUNCTIONS_EXTENSION_VERSION": "~4",
                     *         "FUNCTIONS_WORKER_RUNTIME": "node"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AppSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAppSettings: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/config/appsettings",
                     *       "name": "appsettings",
                     *       "type": "Microsoft.Web/sites/config",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "FUNCTIONS_EXTENSION_VERSION": "~4",
                     *         "FUNCTIONS_WORKER_RUNTIME": "node"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AppSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFunctions: {
        parameters: {
            query: {
                /** @description Where the page begins, as `nextLink` has it. Clients do not make one. */
                $skipToken?: components["parameters"]["skipToken"];
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of functions. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger",
                     *           "name": "demo-app/HttpTrigger",
                     *           "type": "Microsoft.Web/sites/functions",
                     *           "location": "West Europe",
                     *           "properties": {
                     *             "name": "HttpTrigger",
                     *             "function_app_id": null,
                     *             "script_root_path_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/",
                     *             "script_href": null,
                     *             "config_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/function.json",
                     *             "test_data_href": null,
                     *             "secrets_file_href": null,
                     *             "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger",
                     *             "config": {
                     *               "bindings": [
                     *                 {
                     *                   "type": "httpTrigger",
                     *                   "direction": "in",
                     *                   "name": "request",
                     *                   "authLevel": "function",
                     *                   "methods": [
                     *                     "get",
                     *                     "post"
                     *                   ]
                     *                 },
                     *                 {
                     *                   "type": "http",
                     *                   "direction": "out",
                     *                   "name": "$return"
                     *                 }
                     *               ]
                     *             },
                     *             "files": null,
                     *             "test_data": "",
                     *             "invoke_url_template": "https://demo-app.azurewebsites.net/api/httptrigger",
                     *             "language": "node",
                     *             "isDisabled": false
                     *           }
                     *         }
                     *       ],
                     *       "nextLink": null
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFunction: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger",
                     *       "name": "demo-app/HttpTrigger",
                     *       "type": "Microsoft.Web/sites/functions",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "HttpTrigger",
                     *         "function_app_id": null,
                     *         "script_root_path_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/",
                     *         "script_href": null,
                     *         "config_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/function.json",
                     *         "test_data_href": null,
                     *         "secrets_file_href": null,
                     *         "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger",
                     *         "config": {
                     *           "bindings": [
                     *             {
                     *               "type": "httpTrigger",
                     *               "direction": "in",
                     *               "name": "request",
                     *               "authLevel": "function",
                     *               "methods": [
                     *                 "get",
                     *                 "post"
                     *               ]
                     *             },
                     *             {
                     *               "type": "http",
                     *               "direction": "out",
                     *               "name": "$return"
                     *             }
                     *           ]
                     *         },
                     *         "files": null,
                     *         "test_data": "",
                     *         "invoke_url_template": "https://demo-app.azurewebsites.net/api/httptrigger",
                     *         "language": "node",
                     *         "isDisabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFunction: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description The function. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "properties": {
                 *         "config": {
                 *           "bindings": [
                 *             {
                 *               "type": "httpTrigger",
                 *               "direction": "in",
                 *               "name": "request",
                 *               "authLevel": "function",
                 *               "methods": [
                 *                 "post"
                 *               ]
                 *             },
                 *             {
                 *               "type": "http",
                 *               "direction": "out",
                 *               "name": "$return"
                 *             }
                 *           ]
                 *         },
                 *         "files": {
                 *           "index.js": "module.exports = async (context, request) => ({ body: 'hello' });"
                 *         },
                 *         "test_data": "{\"name\":\"World\"}"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FunctionCreate"];
            };
        };
        responses: {
            /** @description It was there and is as asked for. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger",
                     *       "name": "demo-app/HttpTrigger",
                     *       "type": "Microsoft.Web/sites/functions",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "HttpTrigger",
                     *         "function_app_id": null,
                     *         "script_root_path_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/",
                     *         "script_href": null,
                     *         "config_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/function.json",
                     *         "test_data_href": null,
                     *         "secrets_file_href": null,
                     *         "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger",
                     *         "config": {
                     *           "bindings": [
                     *             {
                     *               "type": "httpTrigger",
                     *               "direction": "in",
                     *               "name": "request",
                     *               "authLevel": "function",
                     *               "methods": [
                     *                 "get",
                     *                 "post"
                     *               ]
                     *             },
                     *             {
                     *               "type": "http",
                     *               "direction": "out",
                     *               "name": "$return"
                     *             }
                     *           ]
                     *         },
                     *         "files": null,
                     *         "test_data": "",
                     *         "invoke_url_template": "https://demo-app.azurewebsites.net/api/httptrigger",
                     *         "language": "node",
                     *         "isDisabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionResource"];
                };
            };
            /** @description It was made, or is being made, where there is a URL to follow. */
            201: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger",
                     *       "name": "demo-app/HttpTrigger",
                     *       "type": "Microsoft.Web/sites/functions",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "HttpTrigger",
                     *         "function_app_id": null,
                     *         "script_root_path_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/",
                     *         "script_href": null,
                     *         "config_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/function.json",
                     *         "test_data_href": null,
                     *         "secrets_file_href": null,
                     *         "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger",
                     *         "config": {
                     *           "bindings": [
                     *             {
                     *               "type": "httpTrigger",
                     *               "direction": "in",
                     *               "name": "request",
                     *               "authLevel": "function",
                     *               "methods": [
                     *                 "get",
                     *                 "post"
                     *               ]
                     *             },
                     *             {
                     *               "type": "http",
                     *               "direction": "out",
                     *               "name": "$return"
                     *             }
                     *           ]
                     *         },
                     *         "files": null,
                     *         "test_data": "",
                     *         "invoke_url_template": "https://demo-app.azurewebsites.net/api/httptrigger",
                     *         "language": "node",
                     *         "isDisabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionResource"];
                };
            };
            /** @description The work goes on. The body is what there is of it so far. */
            202: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger",
                     *       "name": "demo-app/HttpTrigger",
                     *       "type": "Microsoft.Web/sites/functions",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "HttpTrigger",
                     *         "function_app_id": null,
                     *         "script_root_path_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/",
                     *         "script_href": null,
                     *         "config_href": "https://demo-app.azurewebsites.net/admin/vfs/home/site/wwwroot/HttpTrigger/function.json",
                     *         "test_data_href": null,
                     *         "secrets_file_href": null,
                     *         "href": "https://demo-app.azurewebsites.net/admin/functions/HttpTrigger",
                     *         "config": {
                     *           "bindings": [
                     *             {
                     *               "type": "httpTrigger",
                     *               "direction": "in",
                     *               "name": "request",
                     *               "authLevel": "function",
                     *               "methods": [
                     *                 "get",
                     *                 "post"
                     *               ]
                     *             },
                     *             {
                     *               "type": "http",
                     *               "direction": "out",
                     *               "name": "$return"
                     *             }
                     *           ]
                     *         },
                     *         "files": null,
                     *         "test_data": "",
                     *         "invoke_url_template": "https://demo-app.azurewebsites.net/api/httptrigger",
                     *         "language": "node",
                     *         "isDisabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFunction: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    setFunctionKey: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyWrite"];
            };
        };
        responses: {
            /** @description The key was there and has its new value. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger/keys/default",
                     *       "name": "demo-app/HttpTrigger/default",
                     *       "type": "Microsoft.Web/sites/functions/keys",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "default",
                     *         "value": "XXX"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyResource"];
                };
            };
            /** @description The key was made. */
            201: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger/keys/default",
                     *       "name": "demo-app/HttpTrigger/default",
                     *       "type": "Microsoft.Web/sites/functions/keys",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "default",
                     *         "value": "XXX"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyResource"];
                };
            };
            /** @description A body that has no `properties`, a value that cannot be one, no `api-version`; or the app is stopped. */
            400: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFunctionKey: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFunctionKeys: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, by name. Only from a server that goes by the page. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "default": "XXX"
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFunctionKeys: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, by name. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "default": "XXX"
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFunctionSecrets: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key and the URL. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "XXX",
                     *       "trigger_url": "https://demo-app.azurewebsites.net/api/httptrigger?code=XXX"
                     *     }
                     */
                    "application/json": components["schemas"]["FunctionSecrets"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    regenerateFunctionKey: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyNameQuery"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the function, in any case.
                 * @example HttpTrigger
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key with its new value. Only from a server that goes by the page. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger/keys/default",
                     *       "name": "demo-app/HttpTrigger/default",
                     *       "type": "Microsoft.Web/sites/functions/keys",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "default",
                     *         "value": "XXX"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFunctionsAdminToken: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example XXX */
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    setHostKey: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description Which keys of the host. Matches in any case.
                 * @example functionKeys
                 */
                keyType: components["parameters"]["keyType"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyWrite"];
            };
        };
        responses: {
            /** @description The key was there and has its new value. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger/keys/default",
                     *       "name": "demo-app/HttpTrigger/default",
                     *       "type": "Microsoft.Web/sites/functions/keys",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "default",
                     *         "value": "XXX"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyResource"];
                };
            };
            /** @description The key was made. */
            201: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/functions/HttpTrigger/keys/default",
                     *       "name": "demo-app/HttpTrigger/default",
                     *       "type": "Microsoft.Web/sites/functions/keys",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "name": "default",
                     *         "value": "XXX"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyResource"];
                };
            };
            /** @description A body that has no `properties`, a value that cannot be one, no `api-version`; or the app is stopped. */
            400: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteHostKey: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the key.
                 * @example default
                 */
                keyName: components["parameters"]["keyName"];
                /**
                 * @description Which keys of the host. Matches in any case.
                 * @example functionKeys
                 */
                keyType: components["parameters"]["keyType"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHostKeys: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterKey": "XXX",
                     *       "functionKeys": {
                     *         "default": "XXX"
                     *       },
                     *       "systemKeys": {
                     *         "durabletask_extension": "XXX"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HostKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    syncFunctions: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done. */
            204: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamApplicationLogs: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The application whose logs are meant; the page does not say more.
                 * @example demo-app
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log, as lines of text or as server-sent events. Only from a server that goes by the page. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": Uint8Array | ReadableStream;
                    "text/plain": Uint8Array | ReadableStream;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOperationResult: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /** @description The id of the work. */
                operationId: components["parameters"]["operationId"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. The body is what was made or changed; for a swap the app. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AnyJson"];
                };
            };
            /** @description It goes on. `Location`, where there is one, takes the place of the URL before. */
            202: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOperationStatus: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /** @description The id of the work. */
                operationId: components["parameters"]["operationId"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    restartApp: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
                /** @description True puts new settings to use and restarts the app only where it must; false always restarts it. */
                softRestart?: components["parameters"]["softRestart"];
                /** @description True answers when the app has restarted. */
                synchronous?: components["parameters"]["synchronous"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSlots: {
        parameters: {
            query: {
                /** @description Where the page begins, as `nextLink` has it. Clients do not make one. */
                $skipToken?: components["parameters"]["skipToken"];
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of slots. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/slots/staging",
                     *           "name": "demo-app/staging",
                     *           "type": "Microsoft.Web/sites/slots",
                     *           "kind": "functionapp,linux",
                     *           "location": "West Europe",
                     *           "properties": {
                     *             "state": "Running",
                     *             "hostNames": [
                     *               "demo-app-staging.azurewebsites.net"
                     *             ],
                     *             "defaultHostName": "demo-app-staging.azurewebsites.net",
                     *             "enabled": true
                     *           }
                     *         }
                     *       ],
                     *       "nextLink": null
                     *     }
                     */
                    "application/json": components["schemas"]["AppList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSlot: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The name of the slot.
                 * @example staging
                 */
                slotName: components["parameters"]["slotName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slot. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app/slots/staging",
                     *       "name": "demo-app/staging",
                     *       "type": "Microsoft.Web/sites/slots",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app-staging.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app-staging.azurewebsites.net",
                     *         "enabled": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrUpdateSlot: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The name of the slot.
                 * @example staging
                 */
                slotName: components["parameters"]["slotName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description What the app is to be. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "location": "West Europe",
                 *       "kind": "functionapp,linux",
                 *       "tags": {
                 *         "team": "billing"
                 *       },
                 *       "properties": {
                 *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                 *         "reserved": true,
                 *         "httpsOnly": true,
                 *         "siteConfig": {
                 *           "appSettings": [
                 *             {
                 *               "name": "FUNCTIONS_EXTENSION_VERSION",
                 *               "value": "~4"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AppCreate"];
            };
        };
        responses: {
            /** @description It is as asked for, or will be, where `provisioningState` is not final. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description It was made, or is being made, where there is a URL to follow or `provisioningState` is not final. */
            201: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description The work goes on. The body is what there is of it so far. */
            202: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app",
                     *       "name": "demo-app",
                     *       "type": "Microsoft.Web/sites",
                     *       "kind": "functionapp,linux",
                     *       "location": "West Europe",
                     *       "tags": {},
                     *       "properties": {
                     *         "state": "Running",
                     *         "hostNames": [
                     *           "demo-app.azurewebsites.net"
                     *         ],
                     *         "defaultHostName": "demo-app.azurewebsites.net",
                     *         "enabled": true,
                     *         "enabledHostNames": [
                     *           "demo-app.azurewebsites.net",
                     *           "demo-app.scm.azurewebsites.net"
                     *         ],
                     *         "availabilityState": "Normal",
                     *         "usageState": "Normal",
                     *         "resourceGroup": "rg-test",
                     *         "serverFarmId": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/serverfarms/demo-plan",
                     *         "reserved": true,
                     *         "httpsOnly": true,
                     *         "lastModifiedTimeUtc": "2025-05-01T08:30:00.1234567"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSlot: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
                /** @description False keeps a plan that has no app left. */
                deleteEmptyServerFarm?: components["parameters"]["deleteEmptyServerFarm"];
                /** @description False keeps the metrics. */
                deleteMetrics?: components["parameters"]["deleteMetrics"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The name of the slot.
                 * @example staging
                 */
                slotName: components["parameters"]["slotName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was no such slot. */
            204: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    swapSlot: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The name of the slot.
                 * @example staging
                 */
                slotName: components["parameters"]["slotName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description With which slot. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "targetSlot": "staging",
                 *       "preserveVnet": true
                 *     }
                 */
                "application/json": components["schemas"]["SlotSwap"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It goes on. */
            201: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It goes on. */
            202: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    swapSlotWithProduction: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /** @description With which slot. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "targetSlot": "staging",
                 *       "preserveVnet": true
                 *     }
                 */
                "application/json": components["schemas"]["SlotSwap"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It goes on. */
            201: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It goes on. */
            202: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["AsyncOperation"];
                    Location: components["headers"]["OperationLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    startApp: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopApp: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
    syncFunctionTriggers: {
        parameters: {
            query: {
                /**
                 * @description Which version of Resource Manager's API is meant. Without it the request is refused.
                 * @example 2025-05-01
                 */
                "api-version": components["parameters"]["apiVersion"];
            };
            header?: {
                /**
                 * @description `Bearer` and the token. Missing, expired or for another service, it is 401.
                 * @example Bearer XXX
                 */
                Authorization?: components["parameters"]["authorization"];
            };
            path: {
                /**
                 * @description The name of the app, in any case. The official clients call it `name`.
                 * @example demo-app
                 */
                functionAppName: components["parameters"]["functionAppName"];
                /**
                 * @description The name of the resource group, in any case.
                 * @example rg-test
                 */
                resourceGroupName: components["parameters"]["resourceGroupName"];
                /**
                 * @description The id of the subscription, a GUID.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done. */
            204: {
                headers: {
                    "x-ms-correlation-request-id": components["headers"]["CorrelationId"];
                    "x-ms-ratelimit-remaining-subscription-deletes": components["headers"]["RemainingDeletes"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["Unavailable"];
        };
    };
}
