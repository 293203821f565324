package se.samklang.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Wires the shell into the web framework: headers, cookies, arguments, answers and assets. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samklang");
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Serving implements WebMvcConfigurer {

        private final AccessCheck accessCheck;
        private final Visitors visitors;
        private final AnswerWriter answers;
        private final Assets assets;

        Serving(AccessCheck accessCheck, Visitors visitors, AnswerWriter answers, Assets assets) {
            this.accessCheck = accessCheck;
            this.visitors = visitors;
            this.answers = answers;
            this.assets = assets;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new CrossSiteCheck()).excludePathPatterns("/tillgang/**");
            registry.addInterceptor(accessCheck).excludePathPatterns("/tillgang/**");
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new RequestArguments(visitors));
        }

        @Override
        public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
            handlers.add(answers);
        }

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/tillgang/**")
                    .addResourceLocations("classpath:/static/", "classpath:" + Assets.LIBRARY)
                    .setCacheControl(CacheControl.maxAge(java.time.Duration.ofDays(365))
                            .cachePublic()
                            .immutable())
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
        }

        @Bean
        SecurityFilterChain securityFilterChain(HttpSecurity http, WebSettings settings) throws Exception {
            CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
            tokens.setCookieName(settings.cookieName("csrf"));
            tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true)
                    .secure(settings.isSecure())
                    .sameSite("Lax")
                    .path("/"));
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                    .formLogin(form -> form.disable())
                    .httpBasic(basic -> basic.disable())
                    .logout(logout -> logout.disable())
                    .requestCache(cache -> cache.disable())
                    .anonymous(anonymous -> anonymous.disable())
                    .headers(headers -> headers.contentSecurityPolicy(
                                    csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                            .referrerPolicy(referrer -> referrer.policy(
                                    org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                            .ReferrerPolicy.SAME_ORIGIN))
                            .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(request -> settings.isSecure())
                                    .maxAgeInSeconds(31_536_000)
                                    .includeSubDomains(true)))
                    .build();
        }

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrorPage() {
            return server -> server.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.setErrorReportValveClass(BareErrorPage.class.getName());
                host.getPipeline().addValve(new BareErrorPage());
            });
        }

        /** Two requests of one session at once, such as a double click, may both leave a sentence in it; the later one stays. */
        @Bean
        PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfPostgres() {
            return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        }

        /**
         * When a session was last used is written at most once a minute: a session is used by every request, lasts for
         * hours, and nobody asks which second it was used in.
         */
        @Bean
        SessionRepositoryCustomizer<JdbcIndexedSessionRepository> fewSessionWrites() {
            return sessions -> sessions.setUpdateSessionQuery("""
                    UPDATE %TABLE_NAME% s
                    SET session_id = n.session_id, last_access_time = n.last_access_time,
                        max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                        principal_name = n.principal_name
                    FROM (SELECT CAST(? AS text) AS session_id, CAST(? AS bigint) AS last_access_time,
                                 CAST(? AS integer) AS max_inactive_interval, CAST(? AS bigint) AS expiry_time,
                                 CAST(? AS text) AS principal_name, CAST(? AS char(36)) AS primary_id) n
                    WHERE s.primary_id = n.primary_id
                      AND (s.last_access_time < n.last_access_time - 60000
                           OR s.session_id <> n.session_id
                           OR s.max_inactive_interval <> n.max_inactive_interval
                           OR s.principal_name IS DISTINCT FROM n.principal_name)
                    """);
        }

        @Bean
        CookieSerializer cookieSerializer(WebSettings settings) {
            DefaultCookieSerializer serializer = new DefaultCookieSerializer();
            serializer.setCookieName(settings.cookieName("samklang"));
            serializer.setUseSecureCookie(settings.isSecure());
            serializer.setUseHttpOnlyCookie(true);
            serializer.setSameSite("Lax");
            serializer.setCookiePath("/");
            return serializer;
        }
    }
}
