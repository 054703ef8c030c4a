namespace Syncfy.StatusCodes.Tests.EntityFramework;

/// <summary>One code in three columns, each mapped in its own way.</summary>
public sealed class Sync
{
    public int Id { get; set; }

    public CredentialStatusCode Number { get; set; }

    public CredentialStatusCode? Next { get; set; }

    public CredentialStatusCode Identifier { get; set; }

    public CredentialStatusCode Name { get; set; }
}
