/** The end of the year 9999, ms since 1970: .NET, and the services that write their times with it, know none after it. */
export const latestInstant = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
