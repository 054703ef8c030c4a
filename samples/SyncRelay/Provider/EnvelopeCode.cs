namespace SyncRelay.Provider;

/// <summary>
/// The result of a request to the provider, from the envelope: <c>{"code":200,"status":true,"response":…}</c>. Some
/// numbers are also statuses (200, 401, 403, 500) but mean something else, so this code has its own type.
/// </summary>
internal readonly record struct EnvelopeCode(int Number)
{
    public bool IsSuccess => Number is >= 200 and < 300;
}
