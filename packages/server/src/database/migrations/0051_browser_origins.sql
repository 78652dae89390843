-- Which pools allow a web origin is asked before anybody is named.
create index user_pools_allowed_origins on user_pools using gin ((settings -> 'allowedOrigins'));
