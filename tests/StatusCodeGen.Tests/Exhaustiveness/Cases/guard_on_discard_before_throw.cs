// expect: C
// group: guard
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c, bool f)
    {
        return c switch
        {
            Code.A => 1,
            Code.B => 2,
            _ when f => 3,
            _ => throw new InvalidOperationException(),
        };
    }
}
