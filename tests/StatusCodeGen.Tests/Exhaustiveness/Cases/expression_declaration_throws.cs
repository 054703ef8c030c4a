// expect: B, C
// group: expression
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            Code.A => 1,
            Code x => throw new InvalidOperationException(x.ToString()),
        };
    }
}
