package org.nigao.app.lsp;

import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The errors that requests are answered with. */
final class Failure {

    private Failure() {}

    static ResponseErrorException notInitialized() {
        return of(ResponseErrorCode.ServerNotInitialized, "请先发送 initialize 请求。");
    }

    static ResponseErrorException invalidRequest(String message) {
        return of(ResponseErrorCode.InvalidRequest, message);
    }

    static ResponseErrorException methodNotFound(String method) {
        return of(ResponseErrorCode.MethodNotFound, "不支持的请求：" + method);
    }

    static ResponseErrorException invalidParams(String method) {
        return of(ResponseErrorCode.InvalidParams, "请求的参数不完整或类型不对：" + method);
    }

    static ResponseErrorException parseError() {
        return of(ResponseErrorCode.ParseError, "收到的消息不是正确的 JSON。");
    }

    /** The request is right, but cannot be done; the editor shows the message. */
    static ResponseErrorException requestFailed(String message) {
        return of(ResponseErrorCode.RequestFailed, message);
    }

    static ResponseErrorException contentModified() {
        return of(ResponseErrorCode.ContentModified, "文稿已有改动。");
    }

    static ResponseErrorException cancelled() {
        return of(ResponseErrorCode.RequestCancelled, "已取消。");
    }

    /** For a pull that newer changes have overtaken: the client should ask again. */
    static ResponseErrorException askAgain() {
        return new ResponseErrorException(new ResponseError(
                ResponseErrorCode.ServerCancelled, "文稿已有改动。", new DiagnosticServerCancellationData(true)));
    }

    static ResponseErrorException internal() {
        return of(ResponseErrorCode.InternalError, "内部错误，这次请求未能完成。");
    }

    private static ResponseErrorException of(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }
}
