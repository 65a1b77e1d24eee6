/** The query for one send request's status and counters, as the Help page advises for tracking messages. */
export function requestSoql(requestId: string): string {
  return `SELECT Name, RequestStatus, TotalMessageCount, PendingMessageCount, SuccessMessageCount, FailedMessageCount, FailedMessageErrorReasons FROM ConvMessageSendRequest WHERE Id = '${requestId}'`
}
