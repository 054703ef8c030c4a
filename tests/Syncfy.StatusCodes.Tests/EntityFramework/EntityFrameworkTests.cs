namespace Syncfy.StatusCodes.Tests.EntityFramework;

/// <summary>Codes in the columns of a database, read and written by Entity Framework Core.</summary>
public sealed class EntityFrameworkTests
{
    [Test]
    public void A_code_is_stored_as_its_number_its_identifier_or_the_pages_name()
    {
        using var database = new SyncDatabase();
        database.Save(CredentialStatusCode.UndergoingMaintenance);

        Assert.That(database.Columns(), Is.EqualTo(new object[] { 509L, 509L, "UndergoingMaintenance", "Undergoing Maintenance" }));
        AssertLoads(database, CredentialStatusCode.UndergoingMaintenance);
    }

    [Test]
    public void An_undeclared_code_keeps_its_number_in_every_column()
    {
        using var database = new SyncDatabase();
        database.Save((CredentialStatusCode)205);

        Assert.That(database.Columns(), Is.EqualTo(new object[] { 205L, 205L, "205", "205" }));
        AssertLoads(database, (CredentialStatusCode)205);
    }

    [Test]
    public void An_absent_code_is_NULL()
    {
        using var database = new SyncDatabase();
        database.Save(CredentialStatusCode.Finish, next: null);

        Assert.That(database.Columns()[1], Is.EqualTo(DBNull.Value));
        Assert.That(database.Load().Next, Is.Null);
    }

    [Test]
    public void An_identifier_that_was_renamed_cannot_be_read()
    {
        using var database = new SyncDatabase();
        database.Save(CredentialStatusCode.Finish);
        database.Execute("UPDATE Syncs SET Identifier = 'Finished'");

        Assert.That(() => database.Load(), Throws.InvalidOperationException);
    }

    [Test]
    public void A_name_of_the_page_that_was_renamed_cannot_be_read()
    {
        using var database = new SyncDatabase();
        database.Save(CredentialStatusCode.Finish);
        database.Execute("UPDATE Syncs SET Name = 'Finished'");

        Assert.That(() => database.Load(), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void A_query_selects_the_codes_of_a_group_by_a_list()
    {
        using var database = new SyncDatabase();
        database.Save(CredentialStatusCode.Finish);
        database.Save(CredentialStatusCode.Error);
        using var context = database.Open();

        List<CredentialStatusCode> success = [.. CredentialStatusCodes.InGroup(CredentialStatusCodeGroup.Success)];
        var finished = context.Syncs.Where(sync => success.Contains(sync.Number)).ToList();

        Assert.That(finished.Select(static sync => sync.Number), Is.EqualTo(new[] { CredentialStatusCode.Finish }));
    }

    [Test]
    public void A_query_cannot_call_a_generated_method()
    {
        using var database = new SyncDatabase();
        using var context = database.Open();

        Assert.That(() => context.Syncs.Where(static sync => sync.Number.IsSuccess()).ToList(), Throws.InvalidOperationException);
    }

    private static void AssertLoads(SyncDatabase database, CredentialStatusCode code)
    {
        var sync = database.Load();

        Assert.That((sync.Number, sync.Next, sync.Identifier, sync.Name), Is.EqualTo((code, (CredentialStatusCode?)code, code, code)));
    }
}
