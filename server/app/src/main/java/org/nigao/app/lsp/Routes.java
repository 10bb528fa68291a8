package org.nigao.app.lsp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;

/** Which code answers which method: what is not listed here is not spoken. */
final class Routes {

    /** A method and its answer; a notification's is dropped. */
    record Route<P>(JsonRpcMethod method, Class<P> params, Function<P, ?> answer) {

        /** The answer to parameters that are known to be of the right class. */
        Object answer(Object given) {
            return answer.apply(params.cast(given));
        }

        boolean takes(Object given) {
            return params == Void.class || params.isInstance(given);
        }
    }

    private final Map<String, Route<?>> routes = new LinkedHashMap<>();
    private final Map<String, JsonRpcMethod> outgoing = new LinkedHashMap<>();

    <P> Routes request(String name, Class<P> params, Function<P, ?> answer) {
        routes.put(name, new Route<>(JsonRpcMethod.request(name, Object.class, params), params, answer));
        return this;
    }

    <P> Routes notification(String name, Class<P> params, Consumer<P> heard) {
        routes.put(name, new Route<>(JsonRpcMethod.notification(name, params), params, given -> {
            heard.accept(given);
            return null;
        }));
        return this;
    }

    /** A request that we send, and what comes back. */
    Routes sends(String name, Class<?> result) {
        outgoing.put(name, JsonRpcMethod.request(name, result, Object.class));
        return this;
    }

    Optional<Route<?>> of(String name) {
        return Optional.ofNullable(routes.get(name));
    }

    /** By name, for the JSON reader to know the types. */
    Map<String, JsonRpcMethod> methods() {
        Stream<JsonRpcMethod> incoming = routes.values().stream().map(Route::method);
        return Stream.concat(incoming, outgoing.values().stream())
                .collect(Collectors.toMap(JsonRpcMethod::getMethodName, m -> m));
    }
}
