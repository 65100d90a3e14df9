/* A stub: the samples hold what the build writes, not what the theme looks like. */
