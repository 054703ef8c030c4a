namespace SyncRelay.OpenApi;

/// <summary>The groups of the endpoints in the OpenAPI document.</summary>
internal static class Tags
{
    public const string Credentials = "Credentials";

    public const string Catalog = "Catalog";

    public const string Webhooks = "Webhooks";
}
